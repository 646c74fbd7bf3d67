import type { RegionProfile } from "@kinerja/policy";
import { ours, profileNotes } from "./profileNotes.ts";

const source = {
  instrument: "Tulisan tentang penilaian kinerja ASN berbasis objektivitas di Pontianak",
  evidence: "secondary",
} as const;

/**
 * What a text about Pontianak names for an assessment by objective facts: productivity, quality of
 * service and innovation, with indicators for teachers and health workers.
 */
export const kotaPontianak: RegionProfile = {
  formatVersion: 1,
  kind: "profile",
  id: "kota-pontianak",
  version: "1.0.0",
  title: {
    id: "Penilaian kinerja ASN berbasis objektivitas di Pontianak",
    en: "Performance assessment by objective facts in Pontianak",
  },
  region: { id: "Kota Pontianak", en: "City of Pontianak" },
  declared: "example",
  source,
  policy: "rating-recommendation",
  notes: [
    profileNotes.aboutText,
    profileNotes.noNumbers,
    profileNotes.placement,
    profileNotes.openAspect,
    {
      id: "Tulisan itu meminta penilaian atas data dan fakta, bukan atas kedekatan pribadi dengan atasan; karena itu setiap indikator menyebut jenis buktinya.",
      en: "The text asks for an assessment by data and facts, not by personal closeness to the superior; each indicator names its kind of evidence for that reason.",
    },
  ],
  families: {
    all: {
      label: { id: "Semua jabatan", en: "All posts" },
      aspects: {
        productivity: { label: { id: "Produktivitas", en: "Productivity" }, indicators: {} },
        serviceQuality: { label: { id: "Kualitas pelayanan", en: "Quality of service" }, indicators: {} },
        innovation: { label: { id: "Inovasi", en: "Innovation" }, indicators: {} },
      },
    },
    teacher: {
      label: { id: "Guru (dinas pendidikan)", en: "Teachers (education service)" },
      extends: "all",
      indicators: {
        productivity: {
          teachingActivities: {
            label: { id: "Kegiatan pengajaran yang dilakukan", en: "Teaching carried out" },
            unit: { id: "kegiatan", en: "activities" },
            direction: "higher",
            purpose: {
              id: "Memperlihatkan pengajaran yang benar-benar berlangsung.",
              en: "Shows the teaching that really took place.",
            },
            evidenceKind: "systemRecord",
          },
        },
        serviceQuality: {
          studentAchievement: {
            label: { id: "Prestasi siswa", en: "Achievement of the pupils" },
            note: {
              id: "Prestasi siswa bergantung juga pada hal di luar kendali guru; bandingkan dengan keadaan awal kelasnya, bukan dengan kelas lain.",
              en: "What pupils achieve depends on more than the teacher; compare it with how the class began, not with other classes.",
            },
            unit: { id: "tingkat pada rubrik", en: "level of the rubric" },
            direction: "rubric",
            purpose: {
              id: "Melihat kemajuan belajar siswa.",
              en: "Sees how the pupils moved on.",
            },
            evidenceKind: "systemRecord",
          },
        },
      },
    },
    healthWorker: {
      label: { id: "Petugas kesehatan (Dinas Kesehatan)", en: "Health workers (health service)" },
      extends: "all",
      indicators: {
        productivity: {
          visits: {
            label: { id: "Jumlah kunjungan yang dilakukan", en: "Number of visits made" },
            unit: { id: "kunjungan", en: "visits" },
            direction: "higher",
            purpose: {
              id: "Pelayanan kesehatan sampai ke rumah warga.",
              en: "Care reaches people at home.",
            },
            evidenceKind: "systemRecord",
          },
        },
        serviceQuality: {
          careQuality: {
            label: {
              id: "Kualitas pelayanan yang diberikan kepada masyarakat",
              en: "Quality of the service given to the public",
            },
            unit: { id: "nilai survei pelayanan", en: "score of the service survey" },
            direction: "higher",
            purpose: {
              id: "Kunjungan yang banyak tidak mengorbankan mutunya.",
              en: "Many visits are not made at the cost of their quality.",
            },
            evidenceKind: "citizenFeedback",
          },
        },
      },
      overrides: [
        {
          aspect: "innovation",
          remove: true,
          reason: {
            id: "Bagi petugas kesehatan tulisan itu hanya menyebut kunjungan dan kualitas pelayanan; tanpa indikator, inovasi akan dinilai menurut kesan.",
            en: "For health workers the text names visits and quality of service only; without an indicator innovation would be judged by impression.",
          },
          source: ours,
        },
      ],
    },
  },
};

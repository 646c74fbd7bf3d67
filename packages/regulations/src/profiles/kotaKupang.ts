import type { RegionProfile } from "@kinerja/policy";
import { profileNotes } from "./profileNotes.ts";

const source = { instrument: "Tulisan tentang sistem penilaian kinerja ASN di Kupang", evidence: "secondary" } as const;

/**
 * What a text about Kupang names for the assessment of civil servants: three aspects for all posts, and
 * health programmes for the health service.
 */
export const kotaKupang: RegionProfile = {
  formatVersion: 1,
  kind: "profile",
  id: "kota-kupang",
  version: "1.0.0",
  title: {
    id: "Penilaian kinerja ASN di Kupang untuk akuntabilitas",
    en: "Performance assessment of civil servants in Kupang, for accountability",
  },
  region: { id: "Kota Kupang", en: "City of Kupang" },
  declared: "example",
  source,
  policy: "rating-recommendation",
  notes: [
    profileNotes.aboutText,
    profileNotes.noNumbers,
    profileNotes.placement,
    profileNotes.openAspect,
    profileNotes.forDevelopment,
  ],
  families: {
    all: {
      label: { id: "Semua jabatan", en: "All posts" },
      aspects: {
        targetAchievement: {
          label: { id: "Pencapaian target kerja", en: "Achievement of work targets" },
          indicators: {
            workTargets: {
              label: { id: "Target kerja yang tercapai", en: "Work targets reached" },
              unit: { id: "target", en: "targets" },
              direction: "milestone",
              purpose: {
                id: "Memperlihatkan tugas yang selesai, agar kinerja dapat dipertanggungjawabkan.",
                en: "Shows which tasks were finished, so that the work can be accounted for.",
              },
              evidenceKind: "systemRecord",
            },
          },
        },
        discipline: { label: { id: "Disiplin", en: "Discipline" }, indicators: {} },
        teamContribution: { label: { id: "Kontribusi terhadap tim", en: "Contribution to the team" }, indicators: {} },
      },
    },
    healthWorker: {
      label: { id: "Pegawai Dinas Kesehatan", en: "Employees of the health service" },
      extends: "all",
      indicators: {
        targetAchievement: {
          healthProgrammes: {
            label: {
              id: "Jumlah program kesehatan yang berhasil dilaksanakan",
              en: "Number of health programmes carried out",
            },
            unit: { id: "program dalam setahun", en: "programmes in a year" },
            direction: "higher",
            purpose: {
              id: "Memperlihatkan program kesehatan yang sampai kepada masyarakat.",
              en: "Shows which health programmes reached the people.",
            },
            evidenceKind: "systemRecord",
          },
        },
      },
      overrides: [
        {
          aspect: "targetAchievement",
          indicator: "workTargets",
          remove: true,
          reason: {
            id: "Di Dinas Kesehatan target kerja dihitung sebagai program yang dilaksanakan; menghitung keduanya berarti menghitung pekerjaan yang sama dua kali.",
            en: "In the health service the work targets are the programmes carried out; to count both would count the same work twice.",
          },
          source,
        },
      ],
    },
    teacher: {
      label: { id: "Guru (Dinas Pendidikan)", en: "Teachers (education service)" },
      note: {
        id: "Hasil penilaian dipakai untuk menghargai guru yang berdedikasi tinggi dan melatih yang membutuhkan perbaikan. Indikator bagi guru tidak disebut.",
        en: "The result serves to honour dedicated teachers and to train those who need to improve. No indicator for teachers is named.",
      },
      extends: "all",
    },
    transport: {
      label: { id: "Pegawai Dinas Perhubungan", en: "Employees of the transport service" },
      note: {
        id: "Penilaian lewat e-performance: pegawai memasukkan data kinerjanya sendiri, atasan menilainya. Indikator khusus tidak disebut.",
        en: "Assessed through e-performance: employees enter their own data, the superior assesses them. No indicator of its own is named.",
      },
      extends: "all",
      overrides: [
        {
          aspect: "targetAchievement",
          indicator: "workTargets",
          change: { evidenceKind: "selfReport" },
          reason: {
            id: "Pada e-performance datanya dimasukkan oleh pegawai sendiri; bukti itu dibaca sebagai laporan sendiri.",
            en: "In e-performance the employees enter the data themselves; such evidence is read as a self-report.",
          },
          source,
        },
      ],
    },
    environment: {
      label: { id: "Pegawai Dinas Lingkungan Hidup", en: "Employees of the environment service" },
      note: {
        id: "Menurut tulisan itu, penilaian yang baik membuka jalan ke jabatan yang lebih tinggi; karena itu buktinya perlu lengkap. Indikator khusus tidak disebut.",
        en: "By the text a good assessment opens the way to a higher post; its evidence should be complete for that reason. No indicator of its own is named.",
      },
      extends: "all",
    },
  },
};

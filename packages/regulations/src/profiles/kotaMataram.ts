import type { RegionProfile } from "@kinerja/policy";
import { profileNotes } from "./profileNotes.ts";

const source = {
  instrument: "Tulisan tentang penilaian dan pengawasan kinerja ASN di Mataram",
  evidence: "secondary",
} as const;

/**
 * What a text about Mataram names: standards of performance for all posts, the time to settle complaints
 * in public service, documents in the civil registry, and projects under way.
 */
export const kotaMataram: RegionProfile = {
  formatVersion: 1,
  kind: "profile",
  id: "kota-mataram",
  version: "1.0.0",
  title: {
    id: "Penilaian dan pengawasan kinerja ASN di Pemerintah Kota Mataram",
    en: "Assessment and supervision of performance in the city of Mataram",
  },
  region: { id: "Kota Mataram", en: "City of Mataram" },
  declared: "example",
  source,
  policy: "rating-recommendation",
  notes: [
    profileNotes.aboutText,
    profileNotes.noNumbers,
    profileNotes.placement,
    {
      id: "Tulisan itu mengingatkan dua hal: penilaian dapat dipengaruhi hubungan pribadi antara atasan dan bawahan, dan hasil kerja di lapangan sering tidak diakui.",
      en: "The text warns of two things: personal relations between superior and employee can sway an assessment, and work in the field is often not seen.",
    },
  ],
  families: {
    all: {
      label: { id: "Semua jabatan", en: "All posts" },
      aspects: {
        performanceStandard: {
          label: { id: "Standar kinerja", en: "Standard of performance" },
          indicators: {
            postTargets: {
              label: {
                id: "Target sesuai tugas dan fungsi jabatan",
                en: "Targets by the tasks and functions of the post",
              },
              unit: { id: "target", en: "targets" },
              direction: "milestone",
              purpose: {
                id: "Setiap pegawai mengetahui apa yang harus dicapai.",
                en: "Each employee knows what has to be reached.",
              },
              evidenceKind: "systemRecord",
            },
          },
        },
      },
    },
    publicService: {
      label: { id: "Bidang pelayanan publik", en: "Public service" },
      extends: "all",
      indicators: {
        performanceStandard: {
          complaintTime: {
            label: { id: "Waktu penyelesaian pengaduan masyarakat", en: "Time to settle a complaint of the public" },
            unit: { id: "hari kerja per pengaduan", en: "working days a complaint" },
            direction: "lower",
            purpose: {
              id: "Warga yang mengadu segera mendapat jawaban.",
              en: "People who complain soon get an answer.",
            },
            evidenceKind: "systemRecord",
          },
        },
      },
    },
    civilRegistry: {
      label: { id: "Dinas Kependudukan dan Catatan Sipil", en: "Population and civil registry service" },
      extends: "publicService",
      indicators: {
        performanceStandard: {
          documentsProcessed: {
            label: { id: "Dokumen kependudukan yang diproses", en: "Population documents processed" },
            unit: { id: "dokumen", en: "documents" },
            direction: "higher",
            purpose: {
              id: "Pekerjaan setiap pegawai terlihat dalam sistem informasi, tanpa bergantung pada kesan.",
              en: "The work of each employee is seen in the information system, and does not hang on impressions.",
            },
            evidenceKind: "systemRecord",
          },
        },
      },
    },
    project: {
      label: {
        id: "Pegawai pada proyek yang dinilai BKPSDM",
        en: "Employees in projects that the personnel agency (BKPSDM) assesses",
      },
      extends: "all",
      indicators: {
        performanceStandard: {
          projectProgress: {
            label: { id: "Kemajuan proyek yang sedang berjalan", en: "Progress of projects under way" },
            unit: { id: "tonggak proyek", en: "milestones of the project" },
            direction: "milestone",
            purpose: {
              id: "Dampak kerja terhadap masyarakat dapat dilihat langsung.",
              en: "What the work does for the public can be seen directly.",
            },
            evidenceKind: "observation",
          },
        },
      },
    },
    fieldWorker: {
      label: { id: "Pegawai lapangan", en: "Employees in the field" },
      extends: "all",
      overrides: [
        {
          aspect: "performanceStandard",
          indicator: "postTargets",
          change: {
            evidenceKind: "observation",
            note: {
              id: "Catat hasil lapangan pada harinya, dengan orang yang melihatnya.",
              en: "Record results in the field on the day, with the person who saw them.",
            },
          },
          reason: {
            id: "Hasil kerja di lapangan sering tidak diakui karena tidak tercatat di kantor; karena itu pengamatan di tempat menjadi buktinya.",
            en: "Work in the field is often not seen because no office records it; what was observed on the spot is its evidence for that reason.",
          },
          source,
        },
      ],
    },
  },
};

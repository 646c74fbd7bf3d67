import type { RegionProfile } from "@kinerja/policy";
import { ours, profileNotes } from "./profileNotes.ts";

const source = {
  instrument: "Tulisan tentang implementasi sistem kinerja PNS di Kupang (Februari 2025)",
  evidence: "secondary",
} as const;

/**
 * What a second text about Kupang names: public service for all posts, with services given and the
 * satisfaction of the public in the health service.
 */
export const kupangPns: RegionProfile = {
  formatVersion: 1,
  kind: "profile",
  id: "kupang-pns",
  version: "1.0.0",
  title: {
    id: "Implementasi sistem kinerja pegawai negeri sipil di Kupang",
    en: "The performance system for civil servants (PNS) in Kupang",
  },
  region: { id: "Kupang", en: "Kupang" },
  declared: "example",
  source,
  policy: "rating-recommendation",
  notes: [
    profileNotes.aboutText,
    profileNotes.noNumbers,
    profileNotes.placement,
    profileNotes.openAspect,
    {
      id: "Menurut tulisan itu indikator ditinjau setiap tahun bersama pegawai, dan yang tidak relevan direvisi. Pegawai yang merasa tertekan didampingi dan dilatih.",
      en: "By the text the indicators are reviewed with the employees each year, and those that do not fit are revised. Employees under pressure get company and training.",
    },
  ],
  families: {
    all: {
      label: { id: "Semua jabatan", en: "All posts" },
      aspects: {
        publicService: { label: { id: "Pelayanan publik", en: "Public service" }, indicators: {} },
      },
    },
    healthWorker: {
      label: { id: "Pegawai Dinas Kesehatan", en: "Employees of the health service" },
      extends: "all",
      indicators: {
        publicService: {
          servicesGiven: {
            label: { id: "Jumlah pelayanan yang diberikan", en: "Number of services given" },
            unit: { id: "pelayanan", en: "services" },
            direction: "higher",
            purpose: {
              id: "Memperlihatkan banyaknya warga yang terlayani.",
              en: "Shows how many people were served.",
            },
            evidenceKind: "systemRecord",
          },
          publicSatisfaction: {
            label: { id: "Kepuasan masyarakat", en: "Satisfaction of the public" },
            unit: { id: "nilai survei kepuasan", en: "score of the satisfaction survey" },
            direction: "higher",
            purpose: {
              id: "Banyaknya pelayanan tidak mengorbankan mutunya.",
              en: "The number of services is not reached at the cost of their quality.",
            },
            evidenceKind: "citizenFeedback",
          },
        },
      },
    },
    teacher: {
      label: { id: "Guru (Dinas Pendidikan Kota Kupang)", en: "Teachers (education service of the city)" },
      extends: "all",
      overrides: [
        {
          aspect: "publicService",
          change: {
            label: { id: "Pengajaran", en: "Teaching" },
            expectation: {
              id: "Metode pengajaran direncanakan dan dievaluasi.",
              en: "Methods of teaching are planned and evaluated.",
            },
          },
          reason: {
            id: "Bagi guru, pelayanan kepada masyarakat adalah pengajaran.",
            en: "For a teacher, the service to the public is teaching.",
          },
          source: ours,
        },
      ],
      indicators: {
        publicService: {
          teachingMethods: {
            label: {
              id: "Metode pengajaran yang direncanakan dan dievaluasi",
              en: "Methods of teaching planned and evaluated",
            },
            unit: { id: "metode", en: "methods" },
            direction: "milestone",
            purpose: {
              id: "Umpan balik dipakai untuk meningkatkan kualitas pengajaran.",
              en: "Feedback is used to improve the teaching.",
            },
            evidenceKind: "selfReport",
          },
        },
      },
    },
    transport: {
      label: { id: "Pegawai Dinas Perhubungan", en: "Employees of the transport service" },
      note: {
        id: "Indikatornya diperbarui menurut masukan masyarakat dan perkembangan teknologi transportasi; indikator yang baru tidak disebut.",
        en: "Its indicators are renewed by what the public says and by new transport technology; the new ones are not named.",
      },
      extends: "all",
    },
  },
};

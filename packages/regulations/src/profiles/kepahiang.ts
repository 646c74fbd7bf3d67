import type { RegionProfile } from "@kinerja/policy";
import { ours, profileNotes } from "./profileNotes.ts";

const source = {
  instrument: "Tulisan tentang sistem penilaian kinerja ASN di Kepahiang",
  evidence: "secondary",
} as const;

/**
 * What a text about Kepahiang names for the assessment of civil servants: efficiency, effectiveness and
 * quality of service, with three indicators for public administration.
 */
export const kepahiang: RegionProfile = {
  formatVersion: 1,
  kind: "profile",
  id: "kepahiang",
  version: "1.0.0",
  title: {
    id: "Penyusunan sistem penilaian kinerja ASN di Kepahiang",
    en: "The system of performance assessment in Kepahiang",
  },
  region: { id: "Kabupaten Kepahiang", en: "Kepahiang Regency" },
  declared: "example",
  source,
  policy: "rating-recommendation",
  notes: [
    profileNotes.aboutText,
    profileNotes.noNumbers,
    profileNotes.placement,
    profileNotes.openAspect,
    {
      id: "Bukti menurut tulisan itu: pengamatan langsung, umpan balik dari masyarakat, dan laporan kinerja dari ASN sendiri.",
      en: "Evidence by the text: direct observation, feedback of the public, and reports by the civil servants themselves.",
    },
    {
      id: "Tulisan itu mengingatkan kekhawatiran pegawai akan akibat penilaian bagi kariernya; karena itu tujuan dan cara hitungnya perlu Anda ketahui lebih dahulu, dan Anda boleh menanyakannya.",
      en: "The text tells of employees' worry about what an assessment does to their careers; you should know the aim and the computation first for that reason, and may ask about them.",
    },
  ],
  families: {
    all: {
      label: { id: "Semua jabatan", en: "All posts" },
      aspects: {
        efficiency: { label: { id: "Efisiensi", en: "Efficiency" }, indicators: {} },
        effectiveness: { label: { id: "Efektivitas", en: "Effectiveness" }, indicators: {} },
        serviceQuality: { label: { id: "Kualitas layanan", en: "Quality of service" }, indicators: {} },
      },
    },
    publicAdministration: {
      label: { id: "Bidang administrasi publik", en: "Public administration" },
      extends: "all",
      indicators: {
        efficiency: {
          documentTime: {
            label: { id: "Waktu penyelesaian dokumen", en: "Time to finish a document" },
            unit: { id: "hari kerja per dokumen", en: "working days a document" },
            direction: "lower",
            purpose: {
              id: "Masyarakat tidak menunggu lebih lama daripada yang dijanjikan.",
              en: "People wait no longer than was promised.",
            },
            evidenceKind: "systemRecord",
          },
        },
        serviceQuality: {
          publicSatisfaction: {
            label: { id: "Tingkat kepuasan masyarakat", en: "Satisfaction of the public" },
            unit: { id: "nilai survei kepuasan", en: "score of the satisfaction survey" },
            direction: "higher",
            purpose: {
              id: "Mendengar penilaian orang yang dilayani, bukan hanya penilaian atasan.",
              en: "Hears those who were served, and not the superior alone.",
            },
            evidenceKind: "citizenFeedback",
          },
          complaints: {
            label: { id: "Jumlah keluhan yang diterima", en: "Number of complaints received" },
            unit: { id: "keluhan", en: "complaints" },
            direction: "lower",
            purpose: {
              id: "Menemukan layanan yang perlu diperbaiki.",
              en: "Finds the services that need to be improved.",
            },
            evidenceKind: "citizenFeedback",
          },
        },
      },
    },
    complaintDesk: {
      label: { id: "Petugas meja pengaduan (contoh Kinerja)", en: "Staff of the complaint desk (an example of ours)" },
      note: {
        id: "Rumpun ini tidak disebut dalam tulisan; ia menunjukkan kapan sebuah indikator tidak adil bagi suatu jabatan.",
        en: "The text does not name this family; it shows when an indicator is not fair to a post.",
      },
      extends: "publicAdministration",
      overrides: [
        {
          aspect: "serviceQuality",
          indicator: "complaints",
          remove: true,
          reason: {
            id: "Menerima keluhan adalah tugas meja pengaduan; banyaknya keluhan tidak menunjukkan mutu kerja petugasnya.",
            en: "To receive complaints is the task of the desk; how many come says nothing of the work of its staff.",
          },
          source: ours,
        },
      ],
    },
  },
};

import { type PositionProfile, profileMember, type RegionProfile, resolveProfile } from "@kinerja/policy";
import { parseProfile } from "@kinerja/policy/schema";
import { describe, expect, test } from "vitest";
import { policies } from "../policies.ts";
import { findProfile } from "./findProfile.ts";
import { profiles } from "./profiles.ts";

const all: readonly (readonly [string, RegionProfile])[] = Object.entries(profiles);
const positions = all.flatMap(([id, profile]) =>
  Object.keys(profile.families).map((family) => [id, family, profile] as const),
);

function resolve(profile: RegionProfile, family: string): PositionProfile {
  const outcome = resolveProfile(profile, family);
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

/** Label in Indonesian of every aspect, and under it those of its indicators. */
function shape({ aspects }: PositionProfile): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    aspects.map(({ label, indicators }) => [label.id, indicators.map((each) => each.label.id)] as const),
  );
}

function listTexts(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listTexts(part, `${path}.${key}`));
}

describe.each(all)("%s", (id, profile) => {
  test("stands under its own id, is an example and is accepted at the door", () => {
    expect(profile).toMatchObject({ id, declared: "example" });
    expect(findProfile(id)).toBe(profile);
    expect(parseProfile(JSON.stringify(profile))).toEqual({ kind: "accepted", value: profile, issues: [] });
  });

  test("belongs to a policy of this package", () => {
    expect(Object.keys(policies)).toContain(profile.policy);
  });

  test("has a family for all posts, at least two that inherit, and a reasoned override", () => {
    const families = Object.entries(profile.families);
    expect(families.filter(([, family]) => family.extends === undefined).map(([name]) => name)).toEqual(["all"]);
    expect(families.filter(([, family]) => family.extends !== undefined).length).toBeGreaterThanOrEqual(2);
    expect(families.flatMap(([, family]) => family.overrides ?? []).length).toBeGreaterThan(0);
  });

  test("invents no weight and no target: no entry has one", () => {
    for (const family of Object.keys(profile.families)) {
      const { weights, aspects } = resolve(profile, family);
      expect(weights).toBe("equal");
      for (const aspect of aspects) {
        expect(aspect).toMatchObject({ weights: "equal" });
        for (const entry of aspect.indicators) expect([entry.target, entry.weight]).toEqual([undefined, undefined]);
      }
    }
  });

  test("claims no more than a text about the region, and says in its notes that it is no law", () => {
    expect(profile.source).toMatchObject({ evidence: "secondary" });
    expect(profile.source.instrument).toMatch(/^Tulisan tentang /);
    expect(profile.notes?.[0]?.en).toContain("no law");
    expect(profile.notes?.[1]?.id).toContain("tidak memberi bobot dan target");
    for (const [path, text] of listTexts(profile).filter(([at]) => at.endsWith(".evidence"))) {
      expect(["secondary", "inferred"], path).toContain(text);
    }
  });

  test("speaks both languages in every text", () => {
    const texts = listTexts(profile);
    for (const [path] of texts.filter(([at]) => at.endsWith(".en"))) {
      const other = texts.find(([at]) => at === path.replace(/\.en$/, ".id"));
      expect(other?.[1], path).toMatch(/\S/);
    }
  });
});

describe.each(positions)("%s, %s", (_, family, profile) => {
  test("resolves, and what nobody measured yet is no zero", () => {
    const position = resolve(profile, family);
    const made = profileMember(position, { id: "p-1", realized: {} });
    expect(made.issues).toEqual([]);
    const items = made.kind === "accepted" ? made.value.items : [];
    expect(items).toHaveLength(position.aspects.length);
    expect(items.length).toBeGreaterThan(0);
    for (const { indicators } of items) {
      for (const row of indicators) expect(JSON.stringify(row)).toContain('{"absent":"notMeasured"}');
    }
  });
});

describe("what the texts name", () => {
  test.each([
    [
      "kota-kupang",
      "all",
      { "Pencapaian target kerja": ["Target kerja yang tercapai"], Disiplin: [], "Kontribusi terhadap tim": [] },
    ],
    [
      "kota-kupang",
      "healthWorker",
      {
        "Pencapaian target kerja": ["Jumlah program kesehatan yang berhasil dilaksanakan"],
        Disiplin: [],
        "Kontribusi terhadap tim": [],
      },
    ],
    [
      "kepahiang",
      "publicAdministration",
      {
        Efisiensi: ["Waktu penyelesaian dokumen"],
        Efektivitas: [],
        "Kualitas layanan": ["Tingkat kepuasan masyarakat", "Jumlah keluhan yang diterima"],
      },
    ],
    [
      "kepahiang",
      "complaintDesk",
      {
        Efisiensi: ["Waktu penyelesaian dokumen"],
        Efektivitas: [],
        "Kualitas layanan": ["Tingkat kepuasan masyarakat"],
      },
    ],
    [
      "kota-pontianak",
      "teacher",
      {
        Produktivitas: ["Kegiatan pengajaran yang dilakukan"],
        "Kualitas pelayanan": ["Prestasi siswa"],
        Inovasi: [],
      },
    ],
    [
      "kota-pontianak",
      "healthWorker",
      {
        Produktivitas: ["Jumlah kunjungan yang dilakukan"],
        "Kualitas pelayanan": ["Kualitas pelayanan yang diberikan kepada masyarakat"],
      },
    ],
    ["kupang-pns", "healthWorker", { "Pelayanan publik": ["Jumlah pelayanan yang diberikan", "Kepuasan masyarakat"] }],
    ["kupang-pns", "teacher", { Pengajaran: ["Metode pengajaran yang direncanakan dan dievaluasi"] }],
    [
      "kota-mataram",
      "civilRegistry",
      {
        "Standar kinerja": [
          "Target sesuai tugas dan fungsi jabatan",
          "Waktu penyelesaian pengaduan masyarakat",
          "Dokumen kependudukan yang diproses",
        ],
      },
    ],
  ] as const)("%s, %s", (id, family, expected) => {
    expect(shape(resolve(profiles[id], family))).toEqual(expected);
  });
});

test("findProfile finds nothing under a name that every object has", () => {
  for (const id of ["", "__proto__", "constructor", "toString", "kupang"]) expect(findProfile(id), id).toBeUndefined();
});

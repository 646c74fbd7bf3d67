import type { PolicyCase } from "@kinerja/policy";

const source = { instrument: "Aplikasi kinerja Kabupaten Sumedang (kode program)", evidence: "inferred" } as const;

/** The worked examples of Sumedang's cut-offs: on each edge and just below it. */
export const ratingRecommendationSumedangCases: readonly PolicyCase[] = [
  oneIndicator("from 90 it is above", "90", "above"),
  oneIndicator("just below 90 it is as expected", "89.99", "meets"),
  oneIndicator("from 50 it is as expected", "50", "meets"),
  oneIndicator("just below 50 it is below", "49.99", "below"),
];

function oneIndicator(name: string, realized: string, rating: "below" | "meets" | "above"): PolicyCase {
  const indicator = { direction: "higher", target: "100", realized };
  return {
    name,
    input: { id: `sumedang-${realized}`, items: [{ indicators: [indicator] }] },
    expected: {
      resultRating: rating,
      items: [{ itemExpectation: rating, indicators: [{ expectation: rating }] }],
    },
    source,
  };
}

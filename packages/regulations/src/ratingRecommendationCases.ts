import type { PolicyCase } from "@kinerja/policy";
import { oneIndicatorCase as oneIndicator } from "./oneIndicatorCase.ts";
import { ratingRecommendationSource as source } from "./ratingRecommendationSource.ts";

/** The worked examples of the aid: all directions, each band, each absence, thirds, weights, faults. */
export const ratingRecommendationCases: readonly PolicyCase[] = [
  oneIndicator(
    "more is better: the target is reached",
    { id: "higher-100", direction: "higher", target: "40", realized: "40" },
    { achievement: "100.000000", expectation: "meets" },
  ),
  oneIndicator(
    "more is better: exactly 90 percent still meets",
    { id: "higher-90", direction: "higher", target: "40", realized: "36" },
    { achievement: "90.000000", expectation: "meets" },
  ),
  oneIndicator(
    "more is better: just below 90 percent",
    { id: "higher-below", direction: "higher", target: "100", realized: "89.99" },
    { achievement: "89.990000", expectation: "below" },
  ),
  oneIndicator(
    "more is better: exactly 110 percent is above",
    { id: "higher-110", direction: "higher", target: "40", realized: "44" },
    { achievement: "110.000000", expectation: "above" },
  ),
  oneIndicator(
    "more is better: just below 110 percent",
    { id: "higher-under-110", direction: "higher", target: "100", realized: "109.99" },
    { achievement: "109.990000", expectation: "meets" },
  ),
  oneIndicator(
    "more is better: 150 percent is capped",
    { id: "higher-capped", direction: "higher", target: "40", realized: "60" },
    { achievement: "120.000000", expectation: "above" },
  ),
  oneIndicator(
    "more is better: nothing realised is zero, for it was measured",
    { id: "higher-0", direction: "higher", target: "40", realized: "0" },
    { achievement: "0.000000", expectation: "below" },
  ),
  oneIndicator(
    "less is better: half of the complaints",
    { id: "lower-120", direction: "lower", target: "10", realized: "5" },
    { achievement: "120.000000", expectation: "above" },
  ),
  oneIndicator(
    "less is better: one complaint too many",
    { id: "lower-90", direction: "lower", target: "10", realized: "11" },
    { achievement: "90.000000", expectation: "meets" },
  ),
  oneIndicator(
    "less is better: beyond twice the target there is a floor of zero",
    { id: "lower-floor", direction: "lower", target: "10", realized: "25" },
    { achievement: "0.000000", expectation: "below" },
  ),
  oneIndicator(
    "less is better: a target of zero is reached by zero",
    { id: "lower-zero", direction: "lower", target: "0", realized: "0" },
    { achievement: "100.000000", expectation: "meets" },
  ),
  oneIndicator(
    "less is better: a target of zero is missed by anything else",
    { id: "lower-zero-missed", direction: "lower", target: "0", realized: "1" },
    { achievement: "0.000000", expectation: "below" },
  ),
  oneIndicator(
    "a range: inside it",
    { id: "range-inside", direction: "range", targetLow: "3", targetHigh: "5", realized: "4" },
    { achievement: "100.000000", expectation: "meets" },
  ),
  oneIndicator(
    "a range: on its lower end",
    { id: "range-low-end", direction: "range", targetLow: "3", targetHigh: "5", realized: "3" },
    { achievement: "100.000000", expectation: "meets" },
  ),
  oneIndicator(
    "a range: on its upper end",
    { id: "range-high-end", direction: "range", targetLow: "3", targetHigh: "5", realized: "5" },
    { achievement: "100.000000", expectation: "meets" },
  ),
  oneIndicator(
    "a range: below it the lower end is the target",
    { id: "range-below", direction: "range", targetLow: "4", targetHigh: "5", realized: "3" },
    { achievement: "75.000000", expectation: "below" },
  ),
  oneIndicator(
    "a range: above it the upper end is the target",
    { id: "range-above", direction: "range", targetLow: "3", targetHigh: "5", realized: "6" },
    { achievement: "80.000000", expectation: "below" },
  ),
  oneIndicator(
    "a range that begins at zero",
    { id: "range-from-0", direction: "range", targetLow: "0", targetHigh: "5", realized: "0" },
    { achievement: "100.000000", expectation: "meets" },
  ),
  oneIndicator(
    "a date: on time",
    { id: "date-on-time", direction: "date", plannedDays: "30", daysLate: "0" },
    { achievement: "100.000000", expectation: "meets" },
  ),
  oneIndicator(
    "a date: 3 of 30 days late",
    { id: "date-late", direction: "date", plannedDays: "30", daysLate: "3" },
    { achievement: "90.000000", expectation: "meets" },
  ),
  oneIndicator(
    "a date: 3 of 30 days early",
    { id: "date-early", direction: "date", plannedDays: "30", daysLate: "-3" },
    { achievement: "110.000000", expectation: "above" },
  ),
  oneIndicator(
    "a date: later than the whole plan",
    { id: "date-floor", direction: "date", plannedDays: "30", daysLate: "31" },
    { achievement: "0.000000", expectation: "below" },
  ),
  oneIndicator(
    "milestones: 3 of 4",
    { id: "milestones-75", direction: "milestone", milestones: "4", milestonesReached: "3" },
    { achievement: "75.000000", expectation: "below" },
  ),
  oneIndicator(
    "milestones: all of them",
    { id: "milestones-100", direction: "milestone", milestones: "4", milestonesReached: "4" },
    { achievement: "100.000000", expectation: "meets" },
  ),
  oneIndicator(
    "a rubric: not reached",
    { id: "rubric-none", direction: "rubric", rubricLevel: "none" },
    { achievement: "0.000000", expectation: "below" },
  ),
  oneIndicator(
    "a rubric: partly reached",
    { id: "rubric-partly", direction: "rubric", rubricLevel: "partly" },
    { achievement: "50.000000", expectation: "below" },
  ),
  oneIndicator(
    "a rubric: reached",
    { id: "rubric-fully", direction: "rubric", rubricLevel: "fully" },
    { achievement: "100.000000", expectation: "meets" },
  ),
  oneIndicator(
    "a rubric: beyond",
    { id: "rubric-beyond", direction: "rubric", rubricLevel: "beyond" },
    { achievement: "120.000000", expectation: "above" },
  ),
  {
    name: "three thirds that add up to one reach the edge of 90",
    input: {
      id: "thirds",
      items: [
        { itemWeight: "1", indicators: [{ direction: "higher", target: "3", realized: "2" }] },
        { itemWeight: "1", indicators: [{ direction: "higher", target: "3", realized: "3.10" }] },
        { itemWeight: "1", indicators: [{ direction: "higher", target: "3", realized: "3" }] },
      ],
    },
    expected: {
      resultAchievement: "90.000000",
      resultRating: "meets",
      items: [{ itemAchievement: "66.666667" }, { itemAchievement: "103.333333" }, { itemAchievement: "100.000000" }],
    },
    source,
  },
  {
    name: "three thirds measured are the whole",
    input: {
      id: "thirds-measured",
      items: [
        {
          itemWeight: "1",
          indicators: [
            { direction: "higher", target: "3", realized: "3" },
            { direction: "higher", target: "3", realized: "3" },
            { direction: "higher", target: "3", realized: "3" },
          ],
        },
        { itemWeight: "1", indicators: [{ direction: "higher", target: "7", realized: "7" }] },
        { itemWeight: "1", indicators: [{ direction: "higher", target: "9", realized: "9" }] },
      ],
    },
    expected: { measuredShare: "100.000000", thinEvidence: false },
    source,
  },
  {
    name: "indicators and items count by their weights",
    input: {
      id: "weights",
      items: [
        {
          itemWeight: "60",
          indicators: [
            { direction: "higher", target: "10", realized: "9", weight: "25" },
            { direction: "lower", target: "4", realized: "5", weight: "75" },
          ],
        },
        { itemWeight: "40", indicators: [{ direction: "milestone", milestones: "5", milestonesReached: "5" }] },
      ],
    },
    expected: {
      resultAchievement: "87.250000",
      resultRating: "below",
      items: [
        {
          itemAchievement: "78.750000",
          itemExpectation: "below",
          indicators: [{ achievement: "90.000000" }, { achievement: "75.000000" }],
        },
        { itemAchievement: "100.000000" },
      ],
    },
    source,
  },
  {
    name: "an indicator that was not measured is left out with its weight, and the share says so",
    input: {
      id: "not-measured",
      items: [
        {
          indicators: [
            { direction: "higher", target: "40", realized: "36" },
            { direction: "higher", target: "40", realized: { absent: "notMeasured" } },
          ],
        },
      ],
    },
    expected: {
      resultAchievement: "90.000000",
      resultRating: "meets",
      measuredShare: "50.000000",
      thinEvidence: true,
      items: [
        {
          itemMeasuredShare: "50.000000",
          indicators: [
            { achievement: "90.000000" },
            { achievement: { absent: "notMeasured" }, expectation: { absent: "notMeasured" } },
          ],
        },
      ],
    },
    source,
  },
  {
    name: "exactly the share that is needed is not thin",
    input: {
      id: "share-75",
      items: [
        {
          indicators: [
            { direction: "higher", target: "40", realized: "40", weight: "3" },
            { direction: "higher", target: "40", realized: { absent: "notMeasured" }, weight: "1" },
          ],
        },
      ],
    },
    expected: { measuredShare: "75.000000", thinEvidence: false },
    source,
  },
  {
    name: "a result that is still to come counts as not yet measured",
    input: {
      id: "pending",
      items: [
        {
          indicators: [
            { direction: "higher", target: "40", realized: "44" },
            { direction: "date", plannedDays: "30", daysLate: { absent: "pending" } },
          ],
        },
      ],
    },
    expected: {
      resultAchievement: "110.000000",
      resultRating: "above",
      measuredShare: "50.000000",
      thinEvidence: true,
      items: [{ indicators: [{ achievement: "110.000000" }, { achievement: { absent: "pending" } }] }],
    },
    source,
  },
  {
    name: "an excused indicator counts neither way",
    input: {
      id: "excused",
      items: [
        {
          indicators: [
            { direction: "higher", target: "40", realized: "40" },
            { direction: "milestone", milestones: "4", milestonesReached: { absent: "excused" } },
          ],
        },
      ],
    },
    expected: {
      resultAchievement: "100.000000",
      measuredShare: "100.000000",
      thinEvidence: false,
      items: [{ indicators: [{ achievement: "100.000000" }, { achievement: { absent: "excused" } }] }],
    },
    source,
  },
  {
    name: "a target that was not agreed yet leaves the achievement pending",
    input: {
      id: "no-target",
      items: [{ indicators: [{ direction: "higher", target: { absent: "pending" }, realized: "38" }] }],
    },
    expected: {
      resultRating: { absent: "notMeasured" },
      measuredShare: "0.000000",
      thinEvidence: true,
      items: [{ indicators: [{ achievement: { absent: "pending" } }] }],
    },
    source,
  },
  {
    name: "nothing was measured: no rating, and not the lowest one",
    input: {
      id: "nothing",
      items: [
        {
          indicators: [
            { direction: "rubric", rubricLevel: { absent: "notMeasured" } },
            { direction: "range", targetLow: "3", targetHigh: "5", realized: { absent: "notMeasured" } },
          ],
        },
      ],
    },
    expected: {
      resultAchievement: { absent: "notMeasured" },
      resultRating: { absent: "notMeasured" },
      measuredShare: "0.000000",
      thinEvidence: true,
      differs: { absent: "notMeasured" },
      items: [
        {
          itemAchievement: { absent: "notMeasured" },
          itemExpectation: { absent: "notMeasured" },
          itemMeasuredShare: "0.000000",
        },
      ],
    },
    source,
  },
  {
    name: "an aspect that nobody measures counts against the share",
    input: {
      id: "no-indicators",
      items: [{ indicators: [{ direction: "higher", target: "40", realized: "40" }] }, { indicators: [] }],
    },
    expected: {
      resultAchievement: "100.000000",
      measuredShare: "50.000000",
      thinEvidence: true,
      items: [
        { itemMeasuredShare: "100.000000" },
        { itemAchievement: { absent: "notMeasured" }, itemMeasuredShare: "0.000000" },
      ],
    },
    source,
  },
  {
    name: "an item that is excused as a whole takes its weight along",
    input: {
      id: "excused-item",
      items: [
        { itemWeight: "10", indicators: [{ direction: "higher", target: "40", realized: "40" }] },
        { itemWeight: "90", indicators: [{ direction: "higher", target: "40", realized: { absent: "excused" } }] },
      ],
    },
    expected: {
      resultAchievement: "100.000000",
      measuredShare: "100.000000",
      thinEvidence: false,
      items: [{}, { itemAchievement: { absent: "notMeasured" }, itemMeasuredShare: { absent: "notApplicable" } }],
    },
    source,
  },
  {
    name: "a plan without items",
    input: { id: "none", items: [] },
    expected: {
      resultAchievement: { absent: "notMeasured" },
      resultRating: { absent: "notMeasured" },
      measuredShare: { absent: "notMeasured" },
      thinEvidence: true,
    },
  },
  {
    name: "weights that are all zero",
    input: {
      id: "weights-0",
      items: [{ itemWeight: "0", indicators: [{ direction: "higher", target: "40", realized: "40", weight: "0" }] }],
    },
    expected: {
      resultAchievement: { absent: "notMeasured" },
      measuredShare: { absent: "notMeasured" },
      thinEvidence: true,
      items: [
        {
          itemAchievement: { absent: "notMeasured" },
          itemMeasuredShare: { absent: "notApplicable" },
          indicators: [{ achievement: "100.000000" }],
        },
      ],
    },
    source,
  },
  {
    name: "the rater agrees",
    input: {
      id: "agrees",
      raterRating: "meets",
      items: [{ indicators: [{ direction: "higher", target: "40", realized: "40" }] }],
    },
    expected: { resultRating: "meets", differs: false },
    source,
  },
  {
    name: "the rater differs: the recommendation stays beside the rater's own rating",
    input: {
      id: "differs",
      raterRating: "above",
      items: [{ indicators: [{ direction: "higher", target: "40", realized: "40" }] }],
    },
    expected: { resultRating: "meets", differs: true },
    source,
  },
  {
    name: "the rater's rating is still to come",
    input: {
      id: "rater-pending",
      raterRating: { absent: "pending" },
      items: [{ indicators: [{ direction: "higher", target: "40", realized: "40" }] }],
    },
    expected: { resultRating: "meets", differs: { absent: "pending" } },
    source,
  },
  {
    name: "a direction without its fields is an issue, and no absence",
    input: { id: "higher-bare", items: [{ indicators: [{ direction: "higher", target: "40" }] }] },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "fields of another direction do not help",
    input: { id: "date-bare", items: [{ indicators: [{ direction: "date", target: "30", realized: "3" }] }] },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "a target of zero where more is better is an issue",
    input: { id: "higher-target-0", items: [{ indicators: [{ direction: "higher", target: "0", realized: "1" }] }] },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "a range with its ends swapped is an issue",
    input: {
      id: "range-swapped",
      items: [{ indicators: [{ direction: "range", targetLow: "5", targetHigh: "3", realized: "4" }] }],
    },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "more milestones than planned are an issue",
    input: {
      id: "milestones-125",
      items: [{ indicators: [{ direction: "milestone", milestones: "4", milestonesReached: "5" }] }],
    },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "a lower indicator without a target",
    input: { id: "lower-bare", items: [{ indicators: [{ direction: "lower", realized: "4" }] }] },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "a range with one end only",
    input: { id: "range-half", items: [{ indicators: [{ direction: "range", targetLow: "3", realized: "4" }] }] },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "milestones without what was reached",
    input: { id: "milestones-bare", items: [{ indicators: [{ direction: "milestone", milestones: "4" }] }] },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "a rubric without its level",
    input: { id: "rubric-bare", items: [{ indicators: [{ direction: "rubric", realized: "3" }] }] },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "a row without a direction",
    input: { id: "no-direction", items: [{ indicators: [{ target: "40", realized: "40" }] }] },
    expected: {},
    expectedIssues: ["input.missingField"],
  },
];

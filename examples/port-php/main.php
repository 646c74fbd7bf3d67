<?php
// A port of the policy pp-30-2019 to PHP, and the proof that it agrees with Kinerja: it runs the golden vectors.
declare(strict_types=1);

const PLACES = 2; // decimals of both input scores
const UNIT = 10 ** 4; // the final value has four decimals: scores of two times weights of two
const ABSENCES = ["pending", "notMeasured", "excused", "notApplicable"]; // the first that occurs wins

/** "89.99" as a whole number of hundredths. Never through a float: 89.99 is none. */
function readUnits(string $text): int
{
    if (preg_match('/^(-?)(\d+)(?:\.(\d+))?$/', $text, $parts) !== 1) {
        throw new InvalidArgumentException("input.notADecimal");
    }
    $fraction = rtrim($parts[3] ?? "", "0");
    if (strlen($fraction) > PLACES) {
        throw new InvalidArgumentException("input.tooManyDecimals");
    }
    $units = (int) ($parts[2] . str_pad($fraction, PLACES, "0"));
    return $parts[1] === "-" ? -$units : $units;
}

/** The units of a score, or its absence as ["absent" => kind]. */
function readScore(array $member, string $field): int|array
{
    if (!array_key_exists($field, $member)) {
        throw new InvalidArgumentException("input.missingField");
    }
    if (is_array($member[$field])) {
        return $member[$field];
    }
    $units = readUnits((string) $member[$field]);
    if ($units < 0 || $units > 120_00) {
        throw new InvalidArgumentException("input.outOfRange");
    }
    return $units;
}

/** The policy itself: PP 30/2019, article 41. All numbers are whole; nothing is rounded. */
function pp30(array $member): array
{
    $scores = [readScore($member, "skpScore"), readScore($member, "behaviourScore")];
    $absent = array_column(array_filter($scores, "is_array"), "absent");
    if ($absent !== []) {
        usort($absent, fn(string $a, string $b): int => array_search($a, ABSENCES) <=> array_search($b, ABSENCES));
        return ["finalScore" => ["absent" => $absent[0]], "predicate" => ["absent" => $absent[0]]];
    }
    [$skp, $behaviour] = ($member["peersConsulted"] ?? false) ? [60, 40] : [70, 30];
    $value = $skp * $scores[0] + $behaviour * $scores[1];
    $predicate = match (true) {
        $value >= 110 * UNIT && ($member["newIdea"] ?? false) => "veryGood",
        $value >= 90 * UNIT => "good",
        $value >= 70 * UNIT => "fair",
        $value >= 50 * UNIT => "poor",
        default => "veryPoor",
    };
    return ["finalScore" => sprintf("%d.%04d", intdiv($value, UNIT), $value % UNIT), "predicate" => $predicate];
}

/** What differs from the vector; an empty list where nothing does. */
function differences(array $case): array
{
    $wanted = $case["expectedIssues"] ?? [];
    try {
        $result = pp30($case["input"]);
    } catch (InvalidArgumentException $issue) {
        return $wanted === [$issue->getMessage()] ? [] : ["issue {$issue->getMessage()}"];
    }
    $differing = $wanted === [] ? [] : ["no issue"];
    foreach ($case["expected"] as $rule => $value) {
        // null stands for an absence of any kind.
        $agrees = $value === null ? is_array($result[$rule]) : $value === $result[$rule];
        if (!$agrees) {
            $differing[] = "$rule is " . json_encode($result[$rule]) . ", expected " . json_encode($value);
        }
    }
    return $differing;
}

$vectors = json_decode(file_get_contents(__DIR__ . "/../../vectors/pp-30-2019.json"), true, 64, JSON_THROW_ON_ERROR);
$failed = 0;
foreach ($vectors["cases"] as $case) {
    $differing = differences($case);
    if ($differing !== []) {
        $failed++;
        echo $case["name"], ": ", implode("; ", $differing), "\n";
    }
}
echo count($vectors["cases"]) - $failed, " passed, ", $failed, " failed\n";
exit($failed === 0 ? 0 : 1);

// A port of the policy pp-30-2019 to Go, and the proof that it agrees with Kinerja: it runs the golden vectors.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
)

const (
	places = 2     // decimals of both input scores
	unit   = 10000 // the final value has four decimals: scores of two times weights of two
)

// The first that occurs wins.
var absences = []string{"pending", "notMeasured", "excused", "notApplicable"}

var decimal = regexp.MustCompile(`^(-?)(\d{1,12})(?:\.(\d+))?$`)

// A score in hundredths, or why there is none.
type score struct {
	units  int64
	absent string
}

// readScore reads "89.99" as 8999. Never through a float: 89.99 is none.
func readScore(member map[string]json.RawMessage, field string) (score, error) {
	raw, given := member[field]
	if !given {
		return score{}, errors.New("input.missingField")
	}
	var absence struct{ Absent string }
	if json.Unmarshal(raw, &absence) == nil && absence.Absent != "" {
		return score{absent: absence.Absent}, nil
	}
	parts := decimal.FindStringSubmatch(strings.Trim(string(raw), `"`))
	if parts == nil {
		return score{}, errors.New("input.notADecimal")
	}
	fraction := strings.TrimRight(parts[3], "0")
	if len(fraction) > places {
		return score{}, errors.New("input.tooManyDecimals")
	}
	units, _ := strconv.ParseInt(parts[2]+fraction+strings.Repeat("0", places-len(fraction)), 10, 64)
	if units > 120_00 || (parts[1] == "-" && units != 0) {
		return score{}, errors.New("input.outOfRange")
	}
	return score{units: units}, nil
}

func isTrue(member map[string]json.RawMessage, field string) bool {
	return string(member[field]) == "true"
}

// pp30 is the policy itself: PP 30/2019, article 41. All numbers are whole; nothing is rounded.
func pp30(member map[string]json.RawMessage) (map[string]any, error) {
	skp, err := readScore(member, "skpScore")
	if err != nil {
		return nil, err
	}
	behaviour, err := readScore(member, "behaviourScore")
	if err != nil {
		return nil, err
	}
	for _, kind := range absences {
		if skp.absent == kind || behaviour.absent == kind {
			absent := map[string]any{"absent": kind}
			return map[string]any{"finalScore": absent, "predicate": absent}, nil
		}
	}
	value := 70*skp.units + 30*behaviour.units
	if isTrue(member, "peersConsulted") {
		value = 60*skp.units + 40*behaviour.units
	}
	predicate := "veryPoor"
	switch {
	case value >= 110*unit && isTrue(member, "newIdea"):
		predicate = "veryGood"
	case value >= 90*unit:
		predicate = "good"
	case value >= 70*unit:
		predicate = "fair"
	case value >= 50*unit:
		predicate = "poor"
	}
	return map[string]any{"finalScore": fmt.Sprintf("%d.%04d", value/unit, value%unit), "predicate": predicate}, nil
}

type vector struct {
	Name           string
	Input          map[string]json.RawMessage
	Expected       map[string]any
	ExpectedIssues []string
}

// differences tells what differs from the vector; nothing where the port agrees.
func differences(example vector) []string {
	result, err := pp30(example.Input)
	if err != nil {
		if len(example.ExpectedIssues) == 1 && example.ExpectedIssues[0] == err.Error() {
			return nil
		}
		return []string{"issue " + err.Error()}
	}
	var differing []string
	if len(example.ExpectedIssues) > 0 {
		differing = append(differing, "no issue")
	}
	for rule, wanted := range example.Expected {
		_, isAbsent := result[rule].(map[string]any)
		// null stands for an absence of any kind.
		if (wanted == nil && !isAbsent) || (wanted != nil && fmt.Sprint(result[rule]) != fmt.Sprint(wanted)) {
			differing = append(differing, fmt.Sprintf("%s is %v, expected %v", rule, result[rule], wanted))
		}
	}
	return differing
}

func main() {
	text, err := os.ReadFile("../../vectors/pp-30-2019.json")
	if err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
	var vectors struct{ Cases []vector }
	if err := json.Unmarshal(text, &vectors); err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
	failed := 0
	for _, each := range vectors.Cases {
		if differing := differences(each); len(differing) > 0 {
			failed++
			fmt.Printf("%s: %s\n", each.Name, strings.Join(differing, "; "))
		}
	}
	fmt.Printf("%d passed, %d failed\n", len(vectors.Cases)-failed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}

/** How many of the first members differ between two sets of raw columns in any of their values. */
export function columnDifferences(expected, given, count) {
  let differences = 0;
  for (let member = 0; member < count; member += 1) {
    let same = given.offsets[member + 1] === expected.offsets[member + 1];
    for (const [index, values] of expected.behaviours.entries())
      same &&= given.behaviours[index][member] === values[member];
    for (const name of ["direction", "target", "realized", "weight"]) {
      for (let row = expected.offsets[member]; row < expected.offsets[member + 1]; row += 1) {
        same &&= given[name][row] === expected[name][row];
      }
    }
    if (!same) differences += 1;
  }
  return differences;
}

import { createPythonPeer } from "./pythonPeer.mjs";

/** Formulas over whole arrays, its inputs already set; only what it computes is timed. */
export function create({ columns }) {
  return createPythonPeer({
    label: "OpenFisca",
    script: "openfiscaNational.py",
    environment: "openfisca",
    packages: ["OpenFisca-Core==46.0.1"],
    columns,
  });
}

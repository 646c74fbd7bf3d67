import { createPythonPeer } from "./pythonPeer.mjs";

/** Whole columns of int64 at a time, as numpy code is commonly written. */
export function create({ columns }) {
  return createPythonPeer({
    label: "numpy int64",
    script: "national.py",
    environment: "numpy",
    packages: ["numpy==2.4.6"],
    columns,
  });
}

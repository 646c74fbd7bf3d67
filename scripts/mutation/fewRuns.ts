import { configureGlobal } from "fast-check";

// The same few examples for every mutant: a law that fails for one mutant only by chance would not be a verdict.
configureGlobal({ seed: 20_260_101, numRuns: 25, endOnFailure: true });

/** Lets so many in at once. `enter` gives the way out, or nothing where all places are taken. */
export interface Gate {
  readonly enter: () => (() => void) | undefined;
}

/** Makes a gate with a number of places. */
export function createGate(places: number): Gate {
  let taken = 0;
  return {
    enter: () => {
      if (taken >= places) return undefined;
      taken += 1;
      let isOut = false;
      return () => {
        if (isOut) return;
        isOut = true;
        taken -= 1;
      };
    },
  };
}

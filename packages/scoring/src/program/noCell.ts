/** Stands for a cell of a table whose inputs cannot occur together, as the verifier proved; it has no node. */
export const noCell = -1;

/** Bytes of all typed arrays in a value, each buffer counted once. */
export function bytesOf(value) {
  const buffers = new Set();
  const visit = (part) => {
    if (ArrayBuffer.isView(part)) buffers.add(part.buffer);
    else if (part !== null && typeof part === "object") for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

// The door for Node: files and threads.
export { createFile, type FileSink } from "./node/createFile.ts";
export { nodeDecompressors } from "./node/nodeDecompressors.ts";
export { type FileSource, openFile } from "./node/openFile.ts";

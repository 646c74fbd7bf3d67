export { type NodeListener, nodeListener } from "./node/nodeListener.ts";

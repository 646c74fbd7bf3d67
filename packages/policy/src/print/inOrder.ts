import type { Ordered, PartOrder } from "./documentOrder.ts";

/** Brings the keys of a part, and of what stands under it, into their order. Changes nothing else. */
export function inOrder(value: unknown, order: PartOrder): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, order));
  if (typeof value !== "object" || value === null) return value;
  const rank = new Map(order.keys.map((key, index) => [key, index]));
  const place = (key: string): number => rank.get(key) ?? rank.size;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => place(a) - place(b))
      .map(([key, member]) => [key, below(member, Object.hasOwn(order.parts, key) ? order.parts[key] : undefined)]),
  );
}

function below(value: unknown, ordered: Ordered | undefined): unknown {
  if (ordered === undefined || typeof value !== "object" || value === null) return value;
  if (ordered.as !== "record") return inOrder(value, ordered.of());
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inOrder(member, ordered.of())]));
}

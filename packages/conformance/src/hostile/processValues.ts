import type { HostileValue } from "./hostileValue.ts";

function value(name: string, make: () => unknown, mayBeTaken = false): HostileValue {
  return { name, make, mayBeTaken };
}

function refuse(): never {
  throw new Error("not to be read");
}

const traps: ProxyHandler<object> = {
  get: refuse,
  has: refuse,
  ownKeys: refuse,
  getPrototypeOf: refuse,
  getOwnPropertyDescriptor: refuse,
};

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): unknown {
  const made: Record<string, unknown> = {};
  made["absent"] = made;
  return made;
}

function cyclicList(): unknown {
  const made: unknown[] = [];
  made.push(made);
  return made;
}

function changing(): unknown {
  let reads = 0;
  return Object.defineProperty({}, "absent", {
    enumerable: true,
    get: () => {
      reads += 1;
      return reads % 2 === 1 ? "pending" : { polluted: true };
    },
  });
}

function poisonedList(): unknown {
  const made = [{}];
  Object.defineProperty(made, Symbol.iterator, { value: refuse });
  Object.defineProperty(made, "entries", { value: refuse });
  return made;
}

/** Values that only a program can make. */
export const processValues: readonly HostileValue[] = [
  value("NaN", () => Number.NaN),
  value("Infinity", () => Number.POSITIVE_INFINITY),
  value("minus Infinity", () => Number.NEGATIVE_INFINITY),
  value("minus zero as a double", () => -0, true),
  value("undefined", () => undefined, true),
  value("a big integer", () => 12n, true),
  value("a big integer of 400 digits", () => 10n ** 400n),
  value("a big integer of a million digits", () => 1n << 3_300_000n),
  value("a symbol", () => Symbol("hostile")),
  value("a function", () => refuse),
  value("a class", () => class Hostile {}),
  value("a date", () => new Date(0)),
  value("an invalid date", () => new Date(Number.NaN)),
  value("a map", () => new Map([["absent", "pending"]])),
  value("a set", () => new Set([1])),
  value("a typed array", () => new Float64Array(3), true),
  value("an array buffer", () => new ArrayBuffer(8)),
  value("a weak map", () => new WeakMap()),
  value("a promise", () => Promise.resolve("1")),
  value("a regular expression", () => /1/),
  value("an error", () => new Error("hostile")),
  value("a boxed number", () => Object(5)),
  value("a boxed text", () => Object("5")),
  value("a boxed truth", () => Object(false)),
  value("an iterator", () => [1][Symbol.iterator]()),
  value("a proxy that throws at every touch", () => new Proxy({}, traps)),
  value("a proxy of a list that throws", () => new Proxy([], traps)),
  value("a revoked proxy", revoked),
  value("a proxy without end", () => new Proxy({}, { get: () => new Proxy({}, traps), ownKeys: () => ["absent"] })),
  value("an absence whose getter throws", () => Object.defineProperty({}, "absent", { enumerable: true, get: refuse })),
  value("an absence that changes at each reading", changing, true),
  value("an object that throws as text", () => ({ toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse })),
  value("an object that throws as JSON", () => ({ toJSON: refuse })),
  value("an object without a prototype", () => Object.create(null)),
  value("an absence without a prototype", () => Object.assign(Object.create(null) as object, { absent: "never" })),
  value("an object that inherits an absence", () => Object.create({ absent: "pending" })),
  value("an absence that is not enumerable", () => Object.defineProperty({}, "absent", { value: "pending" })),
  value("a frozen object", () => Object.freeze({ value: Object.freeze([1]) })),
  value("an object with a symbol key", () => ({ [Symbol("absent")]: "pending" })),
  value("a cyclic object", cyclic),
  value("a cyclic list", cyclicList),
  value("a sparse list", () => Object.assign([], { length: 4 })),
  value("a sparse list of the greatest length", () => Object.assign([], { length: 2 ** 32 - 1 })),
  value("a list whose iterator throws", poisonedList, true),
  value("an object that looks like a list", () => ({ length: 2, 0: {}, 1: {} })),
  value("a list that is a class of its own", () => new (class Rows extends Array<unknown> {})(), true),
];

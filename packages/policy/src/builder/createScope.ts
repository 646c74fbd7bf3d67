import type { CategorySet, Parameter } from "../document/policyDocument.ts";
import { policyError } from "../policyError.ts";
import type { PolicyNames } from "./policyNames.ts";
import type { Scope } from "./scope.ts";

/** What a scope needs of a level: its name and the names of what stands there. */
interface ScopedLevel {
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly rules: Readonly<Record<string, unknown>>;
}

/** What a scope needs of a policy, finished or not. */
export interface ScopedPolicy {
  readonly categories: Readonly<Record<string, CategorySet>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly levels: readonly ScopedLevel[];
}

/**
 * Makes the scope of a level. Each accessor checks its name, for the sake of callers without a
 * compiler, and throws `policy.nameNotDeclared`.
 */
export function createScope<Level extends string>(policy: ScopedPolicy, level: Level): Scope<PolicyNames, Level> {
  const depth = policy.levels.findIndex(({ name }) => name === level);
  if (depth < 0)
    throw notDeclared(
      level,
      policy.levels.map(({ name }) => name),
    );
  const readable = policy.levels.slice(0, depth + 1);
  const fields = readable.flatMap((each) => Object.keys(each.fields));
  const rules = readable.flatMap((each) => Object.keys(each.rules));
  return {
    level,
    field: (name) => ({ kind: "field", name: declared(name, fields) }),
    parameter: (name) => ({ kind: "parameter", name: declared(name, Object.keys(policy.parameters)) }),
    rule: (name) => ({ kind: "rule", name: declared(name, rules) }),
    category: (set, name) => {
      const members = policy.categories[declared(set, Object.keys(policy.categories))]?.members ?? [];
      return {
        kind: "literal",
        category: declared(
          name,
          members.map((member) => member.name),
        ),
        set,
      };
    },
    over: (name) => {
      declared(
        name,
        policy.levels.slice(depth + 1, depth + 2).map((each) => each.name),
      );
      return createScope(policy, name);
    },
  };
}

function declared(name: string, known: readonly string[]): string {
  if (known.includes(name)) return name;
  throw notDeclared(name, known);
}

function notDeclared(name: string, known: readonly string[]): Error {
  return policyError("policy.nameNotDeclared", { name, known: known.length === 0 ? "–" : known.join(", ") });
}

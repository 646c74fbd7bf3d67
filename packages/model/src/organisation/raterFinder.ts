import { createIssue } from "../createIssue.ts";
import type { IsoDate } from "../date/isoDate.ts";
import { periodContains } from "../date/periodContains.ts";
import type { PersonId } from "../id/personId.ts";
import type { PostId } from "../id/postId.ts";
import type { RaterCode } from "../messages.ts";
import type { Outcome } from "../outcome.ts";
import type { ActingAssignment, Assignment, DefinitiveAssignment } from "./assignment.ts";
import type { Organisation } from "./organisation.ts";
import type { Post } from "./post.ts";

/** Who rates a person on a day, and why it is them. */
export interface RaterOfRecord {
  readonly rater: PersonId;
  /** The post in whose right the rater rates. */
  readonly post: PostId;
  /** How the rater holds that post. */
  readonly capacity: "definitive" | "acting";
  /** The post in which the person is rated. */
  readonly ratedPost: PostId;
  /** Posts that were passed over on the way up, for the person holds them: nobody rates themself. */
  readonly passedOver: readonly PostId[];
  /** Leads of the person's teams on that day, in the order of the assignments. They are heard; they do not decide. */
  readonly additionalRaters: readonly PersonId[];
}

/** Finds the rater of a person on a day. */
export type RaterFinder = (person: PersonId, date: IsoDate) => Outcome<RaterOfRecord>;

interface Placed<Value> {
  readonly value: Value;
  readonly index: number;
}

interface OrganisationIndex {
  readonly people: ReadonlySet<PersonId>;
  readonly posts: ReadonlyMap<PostId, Placed<Post>>;
  readonly byPerson: ReadonlyMap<PersonId, readonly Placed<Assignment>[]>;
  readonly byPost: ReadonlyMap<PostId, readonly Placed<DefinitiveAssignment | ActingAssignment>[]>;
}

/**
 * Makes a finder that answers `raterOn` for many people and days over one organisation.
 *
 * It reads the organisation once, so that each answer costs only the assignments of the people and
 * posts concerned. It sees no later change of the data. The rules are those of `raterOn`.
 *
 * @example
 * const find = raterFinder({ units: [], posts: [], people: [], assignments: [] });
 * const outcome = find(personIdSchema.parse("p-1"), isoDateSchema.parse("2026-03-01"));
 * outcome.issues.map(({ code }) => code); // => ["rater.unknownPerson"]
 */
export function raterFinder(organisation: Organisation): RaterFinder {
  const index = indexOrganisation(organisation);
  return (person, date) => {
    if (!index.people.has(person)) return refuse("rater.unknownPerson", "people");
    const own = onDay(index.byPerson.get(person), date);
    const definitive = own.filter(isDefinitive);
    const [first] = definitive;
    if (first === undefined) return refuse("rater.noPost", "assignments");
    const other = definitive.find(({ value }) => value.post !== first.value.post || value.rater !== first.value.rater);
    if (other !== undefined) return refuse("rater.severalPosts", `assignments[${other.index}]`);
    const found = climb(index, first, date);
    if (found.kind === "refused") return found;
    const leads = own.flatMap(({ value }) => (value.kind === "team" && value.lead !== undefined ? [value.lead] : []));
    const additionalRaters = [...new Set(leads)].filter((lead) => lead !== person && lead !== found.value.rater);
    return { ...found, value: { ...found.value, additionalRaters } };
  };
}

function climb(
  { posts, byPost }: OrganisationIndex,
  { value: rated, index }: Placed<DefinitiveAssignment>,
  date: IsoDate,
): Outcome<RaterOfRecord> {
  const ownPost = posts.get(rated.post);
  if (ownPost === undefined) return refuse("rater.unknownPost", `assignments[${index}].post`);
  let next: PostId | undefined = rated.rater ?? ownPost.value.superior;
  let path = rated.rater === undefined ? `posts[${ownPost.index}].superior` : `assignments[${index}].rater`;
  const passedOver: PostId[] = [];
  while (next !== undefined) {
    if (passedOver.includes(next)) return refuse("rater.cycle", path);
    const post = posts.get(next);
    if (post === undefined) return refuse("rater.unknownPost", path);
    const holder = holderOf(onDay(byPost.get(next), date), `posts[${post.index}]`);
    if (holder.kind === "refused") return holder;
    const { person: rater, kind: capacity } = holder.value;
    if (rater !== rated.person) {
      const value = { rater, post: next, capacity, ratedPost: rated.post, passedOver, additionalRaters: [] };
      return { kind: "accepted", value, issues: [] };
    }
    passedOver.push(next);
    next = post.value.superior;
    path = `posts[${post.index}].superior`;
  }
  return refuse("rater.noSuperior", path);
}

function holderOf(
  onPost: readonly Placed<DefinitiveAssignment | ActingAssignment>[],
  postPath: string,
): Outcome<DefinitiveAssignment | ActingAssignment> {
  for (const kind of ["acting", "definitive"] as const) {
    const holders = onPost.filter(({ value }) => value.kind === kind);
    const [first] = holders;
    if (first === undefined) continue;
    const other = holders.find(({ value }) => value.person !== first.value.person);
    if (other === undefined) return { kind: "accepted", value: first.value, issues: [] };
    return refuse(kind === "acting" ? "rater.severalActing" : "rater.severalHolders", `assignments[${other.index}]`);
  }
  return refuse("rater.vacantPost", postPath);
}

function indexOrganisation(organisation: Organisation): OrganisationIndex {
  const posts = new Map<PostId, Placed<Post>>();
  for (const [index, post] of organisation.posts.entries()) posts.set(post.id, { value: post, index });
  const byPerson = new Map<PersonId, Placed<Assignment>[]>();
  const byPost = new Map<PostId, Placed<DefinitiveAssignment | ActingAssignment>[]>();
  for (const [index, value] of organisation.assignments.entries()) {
    addTo(byPerson, value.person, { value, index });
    if (value.kind !== "team") addTo(byPost, value.post, { value, index });
  }
  return { people: new Set(organisation.people.map(({ id }) => id)), posts, byPerson, byPost };
}

function addTo<Key, Entry>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

function onDay<Value extends Assignment>(
  entries: readonly Placed<Value>[] | undefined,
  date: IsoDate,
): readonly Placed<Value>[] {
  return entries?.filter(({ value }) => periodContains(value.period, date)) ?? [];
}

function isDefinitive(entry: Placed<Assignment>): entry is Placed<DefinitiveAssignment> {
  return entry.value.kind === "definitive";
}

function refuse(code: RaterCode, path: string): Outcome<never> {
  return { kind: "refused", issues: [createIssue(code, { path })] };
}

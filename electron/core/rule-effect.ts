/**
 * Who would change and why, found out by doing it and letting go: the deed is carried out in a transaction that is
 * never kept, and what the rules say is compared line by line. So it can only say what will happen.
 */
import { organisationNames } from '../../db/repo/organisation.ts';
import { membersJudgedSince, ruleStamp } from '../../db/repo/rule-change.ts';
import { namesAndPlaces } from '../../db/repo/todo.ts';
import { ruleText } from '../../shared/i18n/vi/rule.ts';
import type { RuleEffect, RuleEffectRow } from '../../shared/ipc/rule.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreContext } from './context.ts';
import { carryOut, type RuleDeed, type RulePart } from './rule-deed.ts';
import { type Asked, type OutlookItem, outlook } from './rule-outlook.ts';

const text = ruleText.effect;
const shownRows = 500;

type Outlook = ReadonlyMap<string, OutlookItem>;

interface Difference extends OutlookItem {
  readonly key: string;
  readonly what: string;
}

/** The ledger and a deadline may say the same of somebody: it is said once. */
function differences(before: Outlook, after: Outlook): Difference[] {
  const said = new Set<string>();
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const was = before.get(key);
    const is = after.get(key);
    const item = is ?? was;
    if (!item || was?.value === is?.value) return [];
    const what = text.change(item.label, was?.value ?? text.none, is?.value ?? text.none);
    const sentence = `${item.memberId}|${item.orgId}|${what}`;
    if (said.has(sentence)) return [];
    said.add(sentence);
    return [{ key, ...item, what }];
  });
}

export function previewRules(context: CoreContext, deed: RuleDeed): Result<RuleEffect> {
  const { db, today, job, session } = context;
  const asked = { today, judged: membersJudgedSince(db, deed.since), restricted: session.restricted.open };
  const alone = deed.parts.length > 1 ? deed.parts : [];
  const total = alone.length + 2;
  job.progress(0, total, deed.name);
  const before = outlook(db, asked);
  job.progress(1, total, deed.name);
  const whole = tryOut(context, deed, deed.parts, asked);
  const found = differences(before, whole.after);
  // A line is put down to those parts that change it by themselves.
  const makers = new Map<string, string[]>();
  for (const [i, part] of alone.entries()) {
    if (job.cancelled()) return fail('app.cancelled');
    job.progress(i + 2, total, part.label);
    if (found.length === 0) break;
    for (const { key } of differences(before, tryOut(context, deed, [part], asked).after))
      makers.set(key, [...(makers.get(key) ?? []), part.label]);
  }
  if (job.cancelled()) return fail('app.cancelled');
  job.progress(total, total, deed.name);
  const whyOf = ({ key }: Difference): string =>
    deed.parts.length === 1 ? deed.parts[0].label : (makers.get(key)?.join('; ') ?? text.several);
  return ok({ ...told(context, found, whyOf), breaks: whole.breaks, stamp: ruleStamp(db) });
}

function tryOut(
  { write }: CoreContext,
  deed: RuleDeed,
  parts: readonly RulePart[],
  asked: Asked,
): { readonly after: Outlook; readonly breaks: boolean } {
  let seen: { readonly after: Outlook; readonly breaks: boolean } | null = null;
  write(deed.name, (w, actor) => {
    const { judged: verdict } = carryOut(w, deed, { parts, actor, today: asked.today });
    seen = { after: outlook(w, asked), breaks: !verdict.ok };
    return fail('app.cancelled');
  });
  if (seen === null) throw new Error('the trial did not run');
  return seen;
}

function told(
  { db }: CoreContext,
  found: readonly Difference[],
  whyOf: (difference: Difference) => string,
): Pick<RuleEffect, 'rows' | 'found' | 'people' | 'byParameter'> {
  const people = namesAndPlaces(db, [...new Set(found.flatMap((d) => d.memberId ?? []))]);
  const organisations = organisationNames(db);
  const nameOfOrg = (id: number | null) => (id === null ? '' : (organisations.get(id) ?? ''));
  const rows = found.map((difference): RuleEffectRow => {
    const { key, memberId, orgId, what } = difference;
    const person = memberId === null ? undefined : people.get(memberId);
    return {
      key,
      memberId,
      orgId,
      what,
      name: person?.name ?? (nameOfOrg(orgId) || text.register),
      orgName: person ? nameOfOrg(person.orgId) : '',
      why: whyOf(difference),
    };
  });
  const byWhy = Map.groupBy(rows, (row) => row.why);
  return {
    rows: rows.toSorted((a, b) => byName.compare(a.name, b.name)).slice(0, shownRows),
    found: rows.length,
    people: people.size,
    byParameter: [...byWhy].map(([label, of]) => ({
      label,
      rows: of.length,
      people: new Set(of.flatMap((row) => row.memberId ?? [])).size,
    })),
  };
}

const byName = new Intl.Collator('vi', { numeric: true });

/** Every name that a mark may bear, from the figures of a report and the columns of the list of members. */
import { templateText as text } from '../i18n/vi/template.ts';
import type { Report, ReportBlock, ReportLine, ReportSection } from '../ipc/report.ts';
import { lineNames } from '../rules/report/line-name.ts';
import { canonicalTone } from '../text/names.ts';
import { type NamedTarget, repeatedThings, templateTexts } from './mark-target.ts';

interface MemberColumn {
  readonly id: string;
  readonly label: string;
}

export function namedTargets(report: Report, memberColumns: readonly MemberColumn[]): NamedTarget[] {
  const texts = templateTexts.map(
    (of): NamedTarget => ({
      name: text.texts[of],
      group: text.groups.texts,
      target: { kind: 'text', text: of },
      short: [],
    }),
  );
  const rows = repeatedThings.flatMap((of): NamedTarget[] => [
    ...text.each[of].map(
      (name): NamedTarget => ({
        name: `#${name}`,
        group: text.groups.rows,
        target: { kind: 'each', of },
        short: [],
      }),
    ),
    ...(of === 'member' ? [{ id: 'order', label: text.order }, ...memberColumns] : organisationFacts).map(
      ({ id, label }): NamedTarget => ({
        name: `${text.rowOf[of]}.${label}`,
        group: text.groups.rows,
        target: { kind: 'row', of, fact: id },
        short: [label, ...(text.alsoCalled[id] ?? [])],
      }),
    ),
  ]);
  const figures = report.sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      const names = lineNames(block);
      return block.lines.flatMap((line, i) => figuresOf(section, block, { line, name: names[i] ?? '' }));
    }),
  );
  return [...texts, ...rows, ...figures];
}

const organisationFacts = [
  { id: 'order', label: text.order },
  { id: 'name', label: text.orgName },
];

function figuresOf(
  section: ReportSection,
  block: ReportBlock,
  { line, name }: { readonly line: ReportLine; readonly name: string },
): NamedTarget[] {
  const address = { section: section.section, block: block.key, line: line.key };
  const columns =
    block.kind === 'compared'
      ? [
          { key: 'now', label: text.now },
          { key: 'before', label: text.before },
        ]
      : block.columns;
  const named = (label: string, isFirst: boolean, target: NamedTarget['target']): NamedTarget => ({
    name: [section.title, ...(block.title === section.title ? [] : [block.title]), name, label].join('.'),
    group: section.title,
    target,
    short: [
      [name, label],
      [block.title, name, label],
      [section.title, name, label],
      // The figure of the period itself is what most templates ask for.
      ...(isFirst && block.kind === 'compared' ? [[name], [section.title, name]] : []),
    ].map((parts) => parts.join('.')),
  });
  return [
    ...columns.map(({ key, label }, i) =>
      named(label, i === 0, { kind: 'figure', figure: { ...address, column: key } }),
    ),
    ...(line.share ? [named(text.share, false, { kind: 'share', figure: address })] : []),
  ];
}

export type Resolved =
  | { readonly is: 'known'; readonly target: NamedTarget }
  | { readonly is: 'ambiguous'; readonly names: readonly string[] }
  | { readonly is: 'unknown' };

/** Spaces, dots and capitals do not part names; tones and letters do. */
const plain = (name: string): string => canonicalTone(name).replace(/[^\p{L}\p{N}#]/gu, '');

/** Names that Excel lets a person give to a cell: no signs, mostly without tones. */
const withoutTones = (name: string): string =>
  plain(name).replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');

export type ResolveName = (name: string, written?: 'as a placeholder' | 'as a name of Excel') => Resolved;

/** @returns what a name written in a template stands for; the full name goes before the short ones */
export function resolverOf(targets: readonly NamedTarget[]): ResolveName {
  const indexBy = (key: (name: string) => string) => {
    const full = new Map<string, NamedTarget[]>();
    const short = new Map<string, NamedTarget[]>();
    const add = (map: Map<string, NamedTarget[]>, name: string, target: NamedTarget) => {
      const known = map.get(key(name)) ?? [];
      if (!known.includes(target)) map.set(key(name), [...known, target]);
    };
    for (const target of targets) {
      add(full, target.name, target);
      for (const name of target.short) add(short, name, target);
    }
    return (name: string) => full.get(key(name)) ?? short.get(key(name)) ?? [];
  };
  const [placeholder, excelName] = [indexBy(plain), indexBy(withoutTones)];
  return (name, written = 'as a placeholder') => {
    const found = written === 'as a placeholder' ? placeholder(name) : excelName(name);
    const [only] = found;
    if (!only) return { is: 'unknown' };
    return found.length === 1
      ? { is: 'known', target: only }
      : { is: 'ambiguous', names: found.map(({ name: full }) => full) };
  };
}

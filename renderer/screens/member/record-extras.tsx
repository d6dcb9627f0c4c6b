/** What stands in a section of a saved record besides its fields: facts of the ledger and the repeating items. */
import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { CustomField } from '../../../shared/entities/custom-field.ts';
import { type LedgerItemName, ledgerItemNames, ledgerItems } from '../../../shared/entities/ledger-items.ts';
import { type MemberSection, memberSections } from '../../../shared/entities/member.ts';
import {
  type ItemKind,
  itemKind,
  itemKindNames,
  type MemberItem,
  restrictedItemKinds,
} from '../../../shared/entities/member-items.ts';
import { restrictedText } from '../../../shared/i18n/vi/restricted.ts';
import type { MemberDetail } from '../../../shared/ipc/member.ts';
import { useCommand, useOp } from '../../api.ts';
import { RestrictedKey } from '../../parts/restricted/restricted-key.tsx';
import { useRestrictedStatus } from '../../parts/restricted/use-restricted-status.ts';
import { ItemList } from './item-list.tsx';
import { ItemsElsewhere } from './items-elsewhere.tsx';
import { LedgerFacts } from './ledger-facts.tsx';
import { OwnFields } from './own-fields.tsx';
import { RevealDialog } from './reveal-dialog.tsx';
import { useItemEditor } from './use-item-editor.ts';

const order = (source: string): number => Number(/mục (\d+)/.exec(source)?.[1] ?? 99);

interface Place {
  readonly at: number;
  readonly ledger?: LedgerItemName;
  readonly kind?: ItemKind;
}

/** By section, in the order of the sheet. */
const places = new Map<MemberSection, readonly Place[]>(
  (Object.keys(memberSections) as MemberSection[]).map((section) => [
    section,
    [
      ...ledgerItemNames
        .filter((name) => ledgerItems[name].section === section)
        .map((ledger) => ({ ledger, at: order(ledgerItems[ledger].source) })),
      ...itemKindNames
        .filter((kind) => itemKind(kind).section === section)
        .map((kind) => ({ kind, at: order(itemKind(kind).source) })),
    ].sort((a, b) => a.at - b.at),
  ]),
);

const noItems: readonly MemberItem[] = [];
const noFields: readonly CustomField[] = [];

/** @returns the extras by section, and the dialog that stands beside the form, never in it */
export function useRecordExtras(member: MemberDetail): {
  readonly extras: ReadonlyMap<MemberSection, ReactNode>;
  readonly dialog: ReactNode;
} {
  const memberId = member.id;
  const name = member.record.fullName;
  const own = useOp('customField.list', {}).data ?? noFields;
  const stored = useOp('record.items', { memberId });
  const tier = useRestrictedStatus().data;
  const tierOpen = tier?.open === true && stored.data?.tierOpen === true;
  const [opening, setOpening] = useState(false);
  const editor = useItemEditor(memberId, tierOpen);
  const reveal = useCommand('record.revealItems');
  const [asked, setAsked] = useState<ItemKind | null>(null);
  const [shown, setShown] = useState<ReadonlyMap<ItemKind, string>>(new Map());
  const items = stored.data?.items ?? noItems;
  const hidden = stored.data?.hidden;
  const [seen, setSeen] = useState<readonly MemberItem[]>(noItems);
  useEffect(() => {
    if (tierOpen) return;
    // What was shown for a reason while the tier was open is asked for anew.
    setSeen(noItems);
    setShown(new Map());
  }, [tierOpen]);

  const extras = useMemo(() => {
    const listOf = (kind: ItemKind) => {
      if (!tierOpen && restrictedItemKinds.includes(kind))
        return <ItemsElsewhere key={kind} kind={kind} onOpen={() => setOpening(true)} />;
      const open = shown.has(kind) && (hidden?.[kind] ?? 0) === seen.filter((i) => i.kind === kind).length;
      const masked = itemKind(kind).sensitive === true && !open;
      const all = masked ? noItems : [...items, ...seen].filter((i) => i.kind === kind);
      return (
        <ItemList
          key={kind}
          kind={kind}
          items={all}
          hidden={masked ? (hidden?.[kind] ?? 0) : null}
          editor={editor}
          onReveal={setAsked}
        />
      );
    };
    const ownSections = new Set(own.filter((f) => f.retiredOn === '').map((f) => f.section));
    return new Map(
      [...places]
        .filter(([section, list]) => list.length > 0 || ownSections.has(section))
        .map(([section, list]) => [
          section,
          [
            ...list.map(({ ledger, kind }) =>
              kind !== undefined ? (
                listOf(kind)
              ) : ledger !== undefined ? (
                <LedgerFacts key={ledger} member={member} item={ledger} />
              ) : null,
            ),
            <OwnFields key="own" memberId={memberId} name={name} section={section} />,
          ],
        ]),
    );
  }, [member, memberId, name, own, items, hidden, seen, shown, editor, tierOpen]);

  const askedFor = asked && (
    <RevealDialog
      label={itemKind(asked).label}
      name={member.record.fullName}
      pending={reveal.isPending}
      failure={reveal.error?.error}
      onClose={() => setAsked(null)}
      onReveal={(reason) =>
        reveal.mutate(
          { memberId, kind: asked, reason },
          {
            onSuccess: (rows) => {
              setSeen((before) => [...before.filter((i) => i.kind !== asked), ...rows]);
              setShown((before) => new Map(before).set(asked, reason));
              setAsked(null);
            },
          },
        )
      }
    />
  );
  const dialog = (
    <>
      {askedFor}
      {tier && (
        <Modal
          opened={opening && !tierOpen}
          onClose={() => setOpening(false)}
          title={restrictedText.name}
          size={620}
          centered
        >
          <RestrictedKey status={tier} />
        </Modal>
      )}
    </>
  );
  return { extras, dialog };
}

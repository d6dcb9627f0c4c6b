/** Which steps a transfer may take now, what each asks and what it will do: data for one small form. Pure. */
import { isTemporaryKind } from '../../../shared/entities/transfer.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { TransferDetail } from '../../../shared/ipc/transfer.ts';

export type Deed = 'leave' | 'receive' | 'return' | 'cancel' | 'extend' | 'end' | 'replacePaper';

export interface DeedQuestions {
  /** a day is asked */
  readonly on: boolean;
  /** label of the reason, and whether it must be said */
  readonly reason: { readonly label: string; readonly required: boolean } | null;
  readonly untilOn: boolean;
  readonly orgId: boolean;
  readonly paper: boolean;
  readonly effect: string;
}

const nothing = { on: false, reason: null, untilOn: false, orgId: false, paper: false } as const;

/** In the order of the buttons; the first is the one that moves the transfer on. */
export function deedsOf({ transfer: t }: TransferDetail): readonly Deed[] {
  const temporary = isTemporaryKind(t.kind);
  if (t.endedOn !== '' || t.state === 'returned' || t.state === 'cancelled') return [];
  if (t.state === 'drafted')
    return t.direction === 'internal' && !temporary
      ? ['receive', 'leave', 'replacePaper', 'cancel']
      : ['leave', 'replacePaper', 'cancel'];
  const stay: readonly Deed[] =
    temporary && (t.direction !== 'in' || t.state === 'received') ? ['extend', 'end'] : [];
  if (t.state === 'left') {
    const unmoved = t.leftEventId === null && t.direction === 'internal';
    const last: readonly Deed[] =
      t.direction === 'in' ? ['cancel'] : unmoved ? ['replacePaper', 'cancel'] : [];
    return ['receive', ...stay, 'return', ...last];
  }
  return stay;
}

export function questionsOf(deed: Deed, detail: TransferDetail): DeedQuestions {
  const { transfer: t, fullName, to } = detail;
  const temporary = isTemporaryKind(t.kind);
  const { effect } = text;
  switch (deed) {
    case 'leave':
      return {
        ...nothing,
        on: true,
        effect: temporary
          ? effect.leaveStays(fullName)
          : t.direction === 'internal'
            ? effect.leaveInternal(fullName)
            : effect.leave(fullName),
      };
    case 'receive':
      return {
        ...nothing,
        on: true,
        orgId: t.direction === 'in',
        effect:
          t.direction === 'in'
            ? effect.receiveHere(fullName, to)
            : t.direction === 'internal' && !temporary
              ? effect.receiveMove(fullName, to)
              : temporary
                ? effect.receiveStay
                : effect.receiveThere,
      };
    case 'return':
      return {
        ...nothing,
        on: true,
        reason: { label: text.whyReturn, required: true },
        effect: t.direction === 'in' ? effect.returnIn : effect.return(fullName),
      };
    case 'cancel':
      return { ...nothing, reason: { label: text.whyCancel, required: true }, effect: effect.cancel };
    case 'extend':
      return {
        ...nothing,
        on: true,
        untilOn: true,
        reason: { label: text.whyExtend, required: false },
        effect: effect.extend,
      };
    case 'end':
      return {
        ...nothing,
        on: true,
        reason: { label: text.whyEnd, required: false },
        effect: effect.end,
      };
    case 'replacePaper':
      return {
        ...nothing,
        paper: true,
        reason: { label: text.whySpoiled, required: true },
        effect: effect.replacePaper,
      };
  }
}

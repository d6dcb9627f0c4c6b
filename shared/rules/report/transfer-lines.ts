/** To which line of the report of transfers a lượt belongs; null where it is none of this organisation's. */
export const transferWays = ['other', 'same', 'abroad', 'unsaid', 'inside'] as const;
export const besideTransfers = ['internal', 'returned', 'temporaryOut', 'temporaryIn'] as const;

export interface MoveFacts {
  readonly kind: string;
  /** the member was, or is after it, in the organisation that is looked at */
  readonly fromInside: boolean;
  readonly toInside: boolean;
  /** it led to an organisation of this register */
  readonly withinRegister: boolean;
  readonly reach: string;
  readonly province: string;
}

const wayOf = ({ reach, province }: MoveFacts): (typeof transferWays)[number] =>
  reach === 'abroad' ? 'abroad' : province === 'other' ? 'other' : province === 'same' ? 'same' : 'unsaid';

export function transferLine(move: MoveFacts): string | null {
  const { kind, fromInside, toInside, withinRegister } = move;
  if (kind === 'received') return toInside ? `in.${wayOf(move)}` : null;
  if (kind === 'transferredOut') {
    if (!withinRegister) return fromInside ? `out.${wayOf(move)}` : null;
    if (fromInside) return toInside ? 'internal' : 'out.inside';
    return toInside ? 'in.inside' : null;
  }
  if (kind === 'transferReturned') return toInside ? 'returned' : null;
  if (kind === 'temporaryOut') return fromInside ? 'temporaryOut' : null;
  return kind === 'temporaryIn' && toInside ? 'temporaryIn' : null;
}

import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { printText as text } from '../../../shared/i18n/vi/print.ts';
import { useOp } from '../../api.ts';
import { nameList } from '../../parts/name-list.ts';

interface Props {
  readonly ids: readonly number[];
  readonly year: number;
  /** years that have a list */
  readonly years: readonly number[];
}

/** A paper that certifies a rating is compared with the register's own list of that year. It warns, it does not block. */
export function RatingCheck({ ids, year, years }: Props) {
  const listed = years.includes(year);
  const list = useOp('year.get', { year }, { enabled: listed });
  if (!listed) return <Note sentence={text.noRatingYear(year)} />;
  if (!list.data) return null;
  const rows = new Map(list.data.rows.map((row) => [row.memberId, row]));
  const others = ids.filter((id) => rows.get(id)?.level !== 'excellent');
  if (others.length === 0) return null;
  const names = others.flatMap((id) => rows.get(id)?.name ?? []);
  return <Note sentence={text.notRated(others.length, year, nameList(names))} />;
}

function Note({ sentence }: { readonly sentence: string }) {
  return (
    <Alert color="orange" role="status" icon={<IconAlertTriangle aria-hidden />}>
      {sentence}
    </Alert>
  );
}

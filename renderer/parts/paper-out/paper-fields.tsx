/** Words of the paper that the register does not know: place, day, who draws it up and who signs. */
import { SimpleGrid, TextInput } from '@mantine/core';
import { sheetText as text } from '../../../shared/i18n/vi/sheet.ts';
import type { BookPaper } from '../../../shared/ipc/book.ts';
import { useOp } from '../../api.ts';
import { PartialDateInput } from '../partial-date-input.tsx';
import { todayInVietnam } from '../today.ts';

/**
 * What most offices would write; names of people are never guessed.
 * @param orgId whose secretary signs; null = the register's own organisation
 */
export function useUsualPaper(orgId: number | null): BookPaper {
  const root = useOp('register.status', {}).data?.open?.rootOrgId;
  const orgs = useOp('organisation.list', {}).data ?? [];
  const type = orgs.find((o) => o.id === (orgId ?? root))?.type;
  const branch = type === 'branch' || type === 'grassrootsBranch' || type === 'temporaryBranch';
  return {
    place: '',
    signedOn: todayInVietnam(),
    preparer: '',
    onBehalfOf: branch ? text.onBehalf.branch : text.onBehalf.committee,
    signerPost: text.secretary,
    signer: '',
  };
}

interface Props {
  readonly paper: BookPaper;
  readonly onChange: (paper: BookPaper) => void;
  readonly dateError?: string | undefined;
}

export function PaperFields({ paper, onChange, dateError }: Props) {
  const set = (part: Partial<BookPaper>) => onChange({ ...paper, ...part });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
      <TextInput
        label={text.place}
        description={text.blankHint}
        maxLength={80}
        value={paper.place}
        onChange={(e) => set({ place: e.currentTarget.value })}
      />
      <PartialDateInput
        label={text.signedOn}
        description={text.blankHint}
        value={paper.signedOn}
        onChange={(signedOn) => set({ signedOn })}
        {...(dateError === undefined ? {} : { error: dateError })}
      />
      <TextInput
        label={text.preparer}
        maxLength={120}
        value={paper.preparer}
        onChange={(e) => set({ preparer: e.currentTarget.value })}
      />
      <TextInput
        label={text.onBehalfOf}
        maxLength={120}
        value={paper.onBehalfOf}
        onChange={(e) => set({ onBehalfOf: e.currentTarget.value })}
      />
      <TextInput
        label={text.signerPost}
        maxLength={80}
        value={paper.signerPost}
        onChange={(e) => set({ signerPost: e.currentTarget.value })}
      />
      <TextInput
        label={text.signer}
        maxLength={120}
        value={paper.signer}
        onChange={(e) => set({ signer: e.currentTarget.value })}
      />
    </SimpleGrid>
  );
}

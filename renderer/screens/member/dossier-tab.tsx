/** The dossier: which papers are there, who has it on loan, from and to whom it went. */
import { Stack } from '@mantine/core';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { DossierHandovers } from './dossier-handovers.tsx';
import { DossierLoans } from './dossier-loans.tsx';
import { DossierPapers } from './dossier-papers.tsx';

export function DossierTab({ memberId }: { readonly memberId: number }) {
  const dossier = useOp('dossier.get', { memberId });
  if (dossier.error) return <ErrorNote error={dossier.error.error} />;
  if (!dossier.data) return <Loading />;
  const { papers, loans, handovers } = dossier.data;
  return (
    <Stack gap="xl">
      <DossierPapers key={JSON.stringify(papers)} memberId={memberId} papers={papers} />
      <DossierLoans memberId={memberId} loans={loans} />
      <DossierHandovers memberId={memberId} handovers={handovers} />
    </Stack>
  );
}

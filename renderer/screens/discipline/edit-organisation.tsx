import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { OrganisationForm } from './organisation-form.tsx';

/** Corrects a decision on an organisation, from what stands in the register now. */
export function EditOrganisation({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const known = useOp('discipline.organisation', { id });
  if (known.error) return <ErrorNote error={known.error.error} />;
  if (!known.data) return null;
  return (
    <OrganisationForm
      editing={known.data}
      orgId={known.data.orgId}
      onClose={onClose}
      onRecorded={() => undefined}
    />
  );
}

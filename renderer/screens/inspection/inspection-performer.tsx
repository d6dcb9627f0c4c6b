import { NativeSelect, TextInput } from '@mantine/core';
import {
  type CampaignFields,
  inspectionBodies,
  inspectionBodyNames,
} from '../../../shared/entities/inspection.ts';
import { inspectionText } from '../../../shared/i18n/vi/inspection.ts';
import { bodiesOf } from '../../../shared/rules/inspection.ts';
import { useOp } from '../../api.ts';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';

const text = inspectionText.form;
const outsides = ['', 'lower', 'upper'] as const;

type Performer = Pick<CampaignFields, 'body' | 'performerOrgId' | 'performerName' | 'outside'>;

interface Props {
  readonly performer: Performer;
  readonly error?: string | undefined;
  readonly onChange: (performer: Partial<Performer>) => void;
}

/** Who carries it out: a body of an organisation of this register, or of one above or below that is not in it. */
export function PerformerFields({ performer, error, onChange }: Props) {
  const { body, performerOrgId, performerName, outside } = performer;
  const organisations = useOp('organisation.list', {}).data ?? [];
  const typeOf = (id: number | null) => organisations.find((o) => o.id === id)?.type;
  const choose = (id: number | null) => {
    const type = typeOf(id);
    const bodies = type ? bodiesOf[type] : inspectionBodyNames;
    onChange({
      performerOrgId: id,
      ...(bodies.includes(body) || !bodies[0] ? {} : { body: bodies[0] }),
    });
  };
  return (
    <>
      <NativeSelect
        label={text.outside}
        data={outsides.map((value) => ({ value, label: text.outsides[value] }))}
        value={outside}
        onChange={(e) => {
          const next = outsides.find((o) => o === e.currentTarget.value) ?? '';
          onChange({ outside: next, performerOrgId: null, performerName: '' });
        }}
      />
      {outside === '' ? (
        <OrganisationChoice
          label={text.organisation}
          none={text.choose}
          width="100%"
          value={performerOrgId}
          error={error}
          onChange={choose}
        />
      ) : (
        <TextInput
          label={text.outsideName}
          autoComplete="off"
          maxLength={200}
          description={outside === 'lower' ? text.lowerNote : undefined}
          error={error}
          value={performerName}
          onChange={(e) => onChange({ performerName: e.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={inspectionText.body}
        data={inspectionBodyNames.map((value) => ({ value, label: inspectionBodies[value] }))}
        value={body}
        onChange={(e) =>
          onChange({ body: inspectionBodyNames.find((b) => b === e.currentTarget.value) ?? body })
        }
      />
    </>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import { activeStatuses } from '../../../shared/entities/member-state.ts';
import { petitionText as text } from '../../../shared/i18n/vi/petition.ts';
import { FindMember } from '../../parts/find-member.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import type { PetitionAnswers } from './petition-answers.ts';
import type { PetitionFieldsProps } from './petition-fields.tsx';

const kinds = Object.keys(text.aboutKinds) as PetitionAnswers['aboutKind'][];

/** Whom or what a letter is about: one of the register, or words. */
export function PetitionAbout({
  answers,
  errorAt,
  onChange,
}: Pick<PetitionFieldsProps, 'answers' | 'errorAt' | 'onChange'>) {
  return (
    <>
      <NativeSelect
        label={text.fields.about}
        data={kinds.map((value) => ({ value, label: text.aboutKinds[value] }))}
        value={answers.aboutKind}
        onChange={(e) =>
          onChange({ aboutKind: kinds.find((kind) => kind === e.currentTarget.value) ?? 'text' })
        }
      />
      <div style={{ gridColumn: 'span 2' }}>
        {answers.aboutKind === 'text' && (
          <TextInput
            label={text.fields.aboutText}
            autoComplete="off"
            maxLength={300}
            value={answers.aboutText}
            onChange={(e) => onChange({ aboutText: e.currentTarget.value })}
          />
        )}
        {answers.aboutKind === 'organisation' && (
          <OrganisationChoice
            label={text.fields.aboutOrgId}
            none={text.none}
            value={answers.aboutOrgId}
            error={errorAt('aboutOrgId')}
            onChange={(aboutOrgId) => onChange({ aboutOrgId })}
          />
        )}
        {answers.aboutKind === 'member' && (
          <FindMember
            label={text.fields.aboutMemberId}
            statuses={activeStatuses}
            chosen={answers.member}
            error={errorAt('aboutMemberId')}
            onChoose={(member) => onChange({ member })}
          />
        )}
      </div>
    </>
  );
}

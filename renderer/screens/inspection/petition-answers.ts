/** What is typed into the form of a letter, and what of it goes to the register. Pure. */
import { z } from 'zod';
import {
  type Petition,
  type PetitionFields,
  petitionFieldsSchema,
} from '../../../shared/entities/petition.ts';

const typed = z.string();

const answersSchema = petitionFieldsSchema.extend({
  // As typed: half a date is kept in the draft and refused only when it is sent.
  receivedOn: typed,
  dueOn: typed,
  passedOn: typed,
  settledOn: typed,
  numberInBook: z.number(),
  aboutKind: z.enum(['text', 'organisation', 'member']),
  member: z.object({ id: z.number(), fullName: z.string(), orgName: z.string() }).nullable(),
});
export type PetitionAnswers = z.output<typeof answersSchema>;

export const readAnswers = (body: string): PetitionAnswers | null => {
  try {
    return answersSchema.parse(JSON.parse(body));
  } catch {
    // A draft of an older version of the form: the form begins anew.
    return null;
  }
};

export const firstAnswers = (today: string, numberInBook: number): PetitionAnswers => ({
  receivedOn: today,
  numberInBook,
  source: 'post',
  senderKind: 'named',
  sender: '',
  kind: 'denunciation',
  topic: '',
  content: '',
  aboutOrgId: null,
  aboutMemberId: null,
  aboutText: '',
  level: 'local',
  authority: '',
  dueOn: '',
  status: 'received',
  passedOn: '',
  result: '',
  settledOn: '',
  resolution: '',
  repeatOf: null,
  note: '',
  aboutKind: 'text',
  member: null,
});

/** @param about the name of whom or what it is about */
export const answersOf = (
  { id: _id, version: _version, ...petition }: Petition,
  about: string,
): PetitionAnswers => ({
  ...petition,
  aboutKind:
    petition.aboutMemberId !== null ? 'member' : petition.aboutOrgId !== null ? 'organisation' : 'text',
  member:
    petition.aboutMemberId === null ? null : { id: petition.aboutMemberId, fullName: about, orgName: '' },
});

export const passesOn = (status: PetitionFields['status']): boolean => status === 'passedOn';
export const isSettled = (status: PetitionFields['status']): boolean => status === 'settled';

/** Fields that the chosen kind and status do not ask are sent empty, whatever was typed into them before. */
export const sentPetition = ({ aboutKind, member, ...answers }: PetitionAnswers): PetitionFields => ({
  ...answers,
  aboutOrgId: aboutKind === 'organisation' ? answers.aboutOrgId : null,
  aboutMemberId: aboutKind === 'member' ? (member?.id ?? null) : null,
  aboutText: aboutKind === 'text' ? answers.aboutText : '',
  passedOn: passesOn(answers.status) ? answers.passedOn : '',
  result: isSettled(answers.status) ? answers.result : '',
  settledOn: isSettled(answers.status) ? answers.settledOn : '',
});

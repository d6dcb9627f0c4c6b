import { Stack } from '@mantine/core';
import { MemberBadges } from './member-badges.tsx';
import { MemberCards } from './member-cards.tsx';
import { MemberCommendations } from './member-commendations.tsx';
import { MemberDisciplines } from './member-disciplines.tsx';
import { PartyAgePanel } from './party-age-panel.tsx';

/** Khen thưởng, kỷ luật: Party age, badges, cards, commendations and disciplines of one member. */
export function HonoursTab({ memberId }: { readonly memberId: number }) {
  return (
    <Stack gap="lg">
      <PartyAgePanel memberId={memberId} />
      <MemberBadges memberId={memberId} />
      <MemberCards memberId={memberId} />
      <MemberCommendations memberId={memberId} />
      <MemberDisciplines memberId={memberId} />
    </Stack>
  );
}

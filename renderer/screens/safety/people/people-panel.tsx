import { OwnKeys } from './own-keys.tsx';

export function PeoplePanel() {
  return <OwnKeys />;
}

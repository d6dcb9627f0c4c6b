import { Loading } from '../../../parts/loading.tsx';

export function PrintRegisterPanel() {
  return <Loading />;
}

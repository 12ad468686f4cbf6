import { JoinHome } from './JoinHome.tsx';

type Address = Readonly<Record<'building' | 'unit' | 'flat', string | undefined>>;

/** The door a refused application was sent to: only the name is to be said again. Without one the search begins. */
export const JoinPage = ({ building, unit, flat }: Address) => {
  if (building === undefined || unit === undefined || flat === undefined) return <JoinHome at={undefined} />;
  return <JoinHome at={{ buildingId: building, unit: Number(unit), flat: decodeURIComponent(flat) }} />;
};

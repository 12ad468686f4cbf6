import { APPOINTERS } from '../../../../shared/appointment/appointers.ts';
import { TREE_KEEPERS } from '../../../../shared/community/tree-keepers.ts';
import type { Role } from '../../../../shared/community/roles.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { Post } from './Post.tsx';
import { Staffing } from './Staffing.tsx';

/** Who holds what: of one building, or of the whole community for those who appoint. */
export const PostsPage = ({ buildingId }: { buildingId?: string }) => (
  <Gate title={say('post.title')}>
    {(me) =>
      buildingId === undefined && appoints(me) ? (
        <Staffing />
      ) : (
        <Post buildingId={buildingId ?? heldBy(me)} mayRegrid={keepsTree(me)} />
      )
    }
  </Gate>
);

const appoints = ({ roles }: Resident): boolean =>
  roles.some(({ role }) => (APPOINTERS as readonly Role[]).includes(role));

const keepsTree = ({ roles }: Resident): boolean =>
  roles.some(({ role }) => (TREE_KEEPERS as readonly Role[]).includes(role));

/** The building of whoever is captain, which need not be the one they live in. */
const heldBy = ({ roles, buildingId }: Resident): string =>
  roles.find(({ role }) => role === 'captain')?.scopeId ?? buildingId;

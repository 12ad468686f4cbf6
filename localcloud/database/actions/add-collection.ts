import { isCollectionName } from '../storage/catalog.ts';
import { WireFault, invalidParam } from '../wire/fault.ts';
import type { Action } from './context.ts';

/** `database.addCollection`: makes an empty collection; one that is there already is refused. */
export const addCollection: Action = (engine, request) => {
  const name = request['collectionName'];
  if (!isCollectionName(name)) throw invalidParam(`'${String(name)}' is not a collection name`);
  if (engine.collections().has(name)) {
    throw new WireFault(
      'DATABASE_REQUEST_FAILED',
      `[ResourceUnavailable.ResourceExist] Table exist: ${name}. Please check your request, but if the problem persists, contact us.`,
    );
  }
  engine.addCollection(name);
  return Promise.resolve({});
};

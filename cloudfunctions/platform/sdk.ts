import cloud from 'wx-server-sdk';

/** The few calls this project makes of the official SDK, typed; its own declarations say `Promise | void | string` for all of them. */
export type DocumentHandle = {
  get(): Promise<{ data: unknown }>;
  set(options: { data: object }): Promise<{ stats: { updated: number; created: number } }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<unknown>;
};
export type QueryHandle = {
  where(query: object): QueryHandle;
  orderBy(field: string, direction: 'asc' | 'desc'): QueryHandle;
  limit(limit: number): QueryHandle;
  field(projection: Record<string, boolean>): QueryHandle;
  get(): Promise<{ data: unknown[] }>;
  /** Runs outside any transaction, whatever it is called on. */
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  /** Runs outside any transaction, whatever it is called on. */
  remove(): Promise<{ stats: { removed: number } }>;
};
/** Stages of an aggregate; only those in use. */
export type PipelineHandle = {
  match(query: object): PipelineHandle;
  sort(directions: Readonly<Record<string, 1 | -1>>): PipelineHandle;
  limit(limit: number): PipelineHandle;
  group(fields: Readonly<Record<string, unknown>>): PipelineHandle;
  project(fields: Readonly<Record<string, unknown>>): PipelineHandle;
  lookup(join: { from: string; as: string } & ({ pipeline: readonly object[] } | LookupByField)): PipelineHandle;
  /** The stages, as the pipeline of a join. */
  done(): readonly object[];
  /** Runs outside any transaction, whatever it is called on. */
  end(): Promise<{ list: readonly unknown[] }>;
};
type LookupByField = { localField: string; foreignField: string };
export type CollectionHandle = QueryHandle & {
  aggregate(): PipelineHandle;
  doc(id: string): DocumentHandle;
  add(options: { data: object | readonly object[] }): Promise<unknown>;
};
export type TransactionHandle = {
  collection(name: string): CollectionHandle;
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
};
type Database = {
  readonly command: Commands;
  collection(name: string): CollectionHandle;
  startTransaction(): Promise<TransactionHandle>;
};
/** The query and update operators in use; each returns an opaque value of the SDK. */
type Commands = {
  lt(value: unknown): object;
  lte(value: unknown): object;
  gt(value: unknown): object;
  gte(value: unknown): object;
  in(values: readonly unknown[]): object;
  nin(values: readonly unknown[]): object;
  neq(value: unknown): object;
  inc(by: number): object;
  max(value: number): object;
  pull(value: unknown): object;
  readonly aggregate: {
    pipeline(): PipelineHandle;
    push(value: string): object;
    addToSet(value: string): object;
    sum(value: string | number | object): object;
    first(value: string): object;
    arrayElemAt(of: readonly [string | object, number]): object;
    cond(of: readonly [condition: object, then: unknown, otherwise: unknown]): object;
    eq(of: readonly [unknown, unknown]): object;
    filter(of: { readonly input: string; readonly as: string; readonly cond: object }): object;
    ifNull(of: readonly [unknown, unknown]): object;
    lte(of: readonly [unknown, unknown]): object;
    split(of: readonly [string, string]): object;
  };
};

type OpenApi = {
  subscribeMessage: {
    send(options: {
      touser: string;
      templateId: string;
      page: string;
      data: Readonly<Record<string, { readonly value: string }>>;
      miniprogramState: 'formal' | 'trial' | 'developer';
      lang: 'zh_CN';
    }): Promise<unknown>;
  };
  phonenumber: {
    getPhoneNumber(options: { code: string }): Promise<{
      phoneInfo?: { purePhoneNumber?: string; countryCode?: string };
    }>;
  };
  security: {
    msgSecCheck(options: { openid: string; scene: number; version: number; content: string }): Promise<{
      result?: { suggest?: string };
    }>;
    mediaCheckAsync(options: {
      openid: string;
      mediaUrl: string;
      mediaType: 1 | 2;
      version: number;
      scene: number;
    }): Promise<{ traceId?: string }>;
  };
  wxacode: {
    getUnlimited(options: {
      scene: string;
      page: string;
      checkPath: boolean;
      envVersion: string;
      width: number;
    }): Promise<{ contentType: string; buffer: Buffer }>;
  };
};
type Sdk = {
  readonly DYNAMIC_CURRENT_ENV: unknown;
  readonly openapi: OpenApi;
  init(options: { env: unknown }): void;
  database(options: { throwOnNotFound: boolean }): Database;
  getWXContext(): { OPENID?: string | number; SOURCE?: string };
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>;
  /** At most 50 files; each is answered for itself, with status 0 if it is there. */
  getTempFileURL(options: { fileList: readonly { fileID: string; maxAge: number }[] }): Promise<{
    fileList: readonly { fileID: string; tempFileURL: string; status: number }[];
  }>;
  deleteFile(options: { fileList: readonly string[] }): Promise<unknown>;
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
};

const sdk = cloud as unknown as Sdk;
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV });

// One per container: the SDK builds a whole new client for each `cloud.database()`.
const database = sdk.database({ throwOnNotFound: false });

export const openapi = (): OpenApi => sdk.openapi;
export const command = database.command;
export const collection = (name: string): CollectionHandle => database.collection(name);
export const startTransaction = (): Promise<TransactionHandle> => database.startTransaction();
export const downloadFile = async (fileId: string): Promise<Buffer> =>
  (await sdk.downloadFile({ fileID: fileId })).fileContent;
/** Where each file can be fetched for so many seconds; a file that is gone is left out. */
export const temporaryUrls = async (
  fileIds: readonly string[],
  maxAge: number,
): Promise<readonly (readonly [fileId: string, url: string])[]> => {
  const { fileList } = await sdk.getTempFileURL({ fileList: fileIds.map((fileID) => ({ fileID, maxAge })) });
  return fileList.filter(({ status }) => status === 0).map(({ fileID, tempFileURL }) => [fileID, tempFileURL]);
};
export const deleteFiles = async (fileIds: readonly string[]): Promise<void> => {
  await sdk.deleteFile({ fileList: fileIds });
};
/** @returns the id of the file. */
export const uploadFile = async (cloudPath: string, fileContent: Buffer): Promise<string> => {
  const { fileID } = await sdk.uploadFile({ cloudPath, fileContent });
  return fileID;
};
/** The caller's openid as the platform states it; undefined when a timer or another function calls. */
export const callerOpenid = (): string | undefined => {
  const { OPENID } = sdk.getWXContext();
  return OPENID === undefined || OPENID === '' ? undefined : String(OPENID);
};
/** How the call came, as the platform states it: `wx_client`, or several in a chain such as `scf,wx_client`. Empty if it does not say. */
export const callSource = (): string => sdk.getWXContext().SOURCE ?? '';

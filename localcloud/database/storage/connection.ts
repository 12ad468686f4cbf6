import Libsql from 'libsql';

export type Cell = string | number | Buffer | null;
export type Row = readonly Cell[];

const STATEMENTS_MAX = 500;

/** One connection to the file, with its statements prepared once. Rows come as arrays of cells. */
export class Connection {
  private readonly database: Libsql.Database;
  private readonly statements = new Map<string, Libsql.Statement>();

  constructor(file: string, pragmas: readonly string[]) {
    this.database = new Libsql(file, { timeout: 5 });
    for (const pragma of pragmas) this.database.pragma(pragma);
  }

  /** Runs one statement without parameters and without a prepared copy, or several. */
  exec(sql: string): void {
    this.database.exec(sql);
  }

  run(sql: string, cells: Row = []): number {
    return Number(this.prepared(sql, false).run(cells).lastInsertRowid);
  }

  row(sql: string, cells: Row = []): Row | undefined {
    return this.prepared(sql, true).get(cells) as Row | undefined;
  }

  rows(sql: string, cells: Row = []): readonly Row[] {
    return this.prepared(sql, true).all(cells) as readonly Row[];
  }

  get isInTransaction(): boolean {
    return this.database.inTransaction;
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  private prepared(sql: string, isReading: boolean): Libsql.Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    if (this.statements.size >= STATEMENTS_MAX) this.statements.clear();
    const statement = this.database.prepare(sql);
    if (isReading) statement.raw();
    this.statements.set(sql, statement);
    return statement;
  }
}

export const textCell = (row: Row, at: number): string => String(row[at]);
export const numberCell = (row: Row, at: number): number => Number(row[at]);

// Several interfaces behind one function, with middlewares, in the way of tcb-router: ctx.body is the answer.
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

class Router {
  constructor(event) {
    this.event = event;
    this.before = [];
    this.routes = new Map();
  }
  use(middleware) {
    this.before.push(middleware);
  }
  router(name, ...middlewares) {
    this.routes.set(name, middlewares);
  }
  async serve() {
    const ctx = { event: this.event, data: {} };
    const own = this.routes.get(this.event.$url);
    if (!own) return { code: 404, message: 'no such route' };
    const chain = [...this.before, ...own];
    const run = (at) => (at < chain.length ? chain[at](ctx, () => run(at + 1)) : undefined);
    await run(0);
    return ctx.body;
  }
}

exports.main = (event) => {
  const app = new Router(event);
  app.use(async (ctx, next) => {
    ctx.data.openId = event.userInfo.openId;
    await next();
  });
  app.router('me', async (ctx) => {
    ctx.body = { code: 0, data: ctx.data };
  });
  app.router(
    'twice',
    async (ctx, next) => {
      ctx.data.number = Number(event.number);
      await next();
    },
    (ctx) => {
      ctx.body = { code: 0, data: { ...ctx.data, twice: 2 * ctx.data.number } };
    },
  );
  return app.serve();
};

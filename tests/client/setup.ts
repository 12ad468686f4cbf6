// What the build folds to a constant. The tests drive the phone's side; the browser's own pieces are tested by themselves.
Object.assign(process.env, { TARO_ENV: 'weapp' });

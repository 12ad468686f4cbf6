// Keeps a picture in storage under the caller's name and gives back an address for it.
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async ({ base64 }) => {
  const { OPENID } = cloud.getWXContext();
  const fileContent = Buffer.from(base64, 'base64');
  const { fileID } = await cloud.uploadFile({ cloudPath: `avatars/${OPENID}.png`, fileContent });
  const { fileList } = await cloud.getTempFileURL({ fileList: [fileID] });
  return { fileID, url: fileList[0].tempFileURL };
};

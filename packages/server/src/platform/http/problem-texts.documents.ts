/** Problems of uploads and documents, by status: title and what to do, in Chinese and English. */
const rows = {
  'upload.not-found': [404, '没有这个上传', '上传在七天后失效，请重新上传。', 'There is no such upload', 'Uploads are kept for seven days; upload the file again.'],
  'certificate.not-found': [404, '查不到这份证照', '请核对编码，或重新扫描证照上的二维码；仍查不到的，不要凭它办事，可向发证部门核实。', 'There is no such certificate', 'Compare the code, or scan the certificate again. If it is still not found, do not rely on it and ask the department that is said to have issued it.'],
  'document.not-found': [404, '没有这份材料', '请在材料库中重新选择。', 'There is no such document', 'Choose it again in your space.'],
  'document.no-preview': [404, '没有这一页的预览', '请直接打开文件。', 'There is no preview of this page', 'Open the file itself.'],
  'document-use.not-found': [404, '没有这条使用记录', '请重新读取材料的使用记录。', 'There is no such use', 'Read the uses of the document again.'],
  'upload.incomplete': [409, '文件尚未上传完整', '请按 errors 中已收到的字节数续传，完成后再提交。', 'The file has not arrived as a whole', 'Go on with the upload from the bytes named in errors, then send this again.'],
  'upload.offset': [409, '续传位置不符', '请用 HEAD 读取已收到的字节数，再从那里续传。', 'The offset is not where the upload stands', 'Ask for it with HEAD and go on from there.'],
  'upload.limited': [409, '未完成的上传过多', '请先完成或取消已开始的上传。', 'Too much is being uploaded', 'Finish or cancel uploads that have begun first.'],
  'upload.locked': [423, '此文件正由另一连接上传', '请稍后再续传。', 'Another connection is sending this file', 'Go on in a moment.'],
  'upload.version': [412, '缺少 Tus-Resumable 请求头', '请使用 tus 1.0.0 协议上传。', 'The header Tus-Resumable is missing', 'Upload by the tus protocol, version 1.0.0.'],
  'upload.too-large': [413, '文件超过声明的大小', '请按创建上传时声明的大小发送，或重新创建上传。', 'More was sent than the upload was declared for', 'Send as many bytes as it was created for, or create another upload.'],
  'upload.media-type': [415, '上传内容的类型不符', '请以 Content-Type: application/offset+octet-stream 发送。', 'The media type of the upload is not right', 'Send Content-Type: application/offset+octet-stream.'],
  'upload.hash': [422, '文件在传输中有误', '收到的内容与声明的 SHA-256 不符，请重新上传。', 'The file was changed on its way', 'What arrived does not fit the SHA-256 that was declared; upload it again.'],
  'storage.full': [507, '存储空间已满', '已收到的部分不会丢失；请稍后续传。', 'The storage is full', 'What has arrived is kept; go on with the upload later.'],
  'document.type': [422, '不接受这种文件', '请提交 PDF、JPEG、PNG、TIFF、WebP、AVIF、OFD 或 ZIP 图纸包，文件名后缀须与内容一致。', 'Files of this kind are not taken', 'Hand in PDF, JPEG, PNG, TIFF, WebP, AVIF, OFD, or drawings in a ZIP, with the ending that fits the content.'],
  'document.heic': [422, '这是 HEIC 格式的照片，这里打不开', '请换成 JPEG：苹果手机在“设置 › 相机 › 格式”里选“兼容性最佳”后重新拍，或者把照片截一张图再上传；也可以在本页直接拍照。', 'This is a HEIC photo, which cannot be opened here', 'Use a JPEG: on an iPhone choose Settings › Camera › Formats › Most Compatible and take it again, or upload a screenshot of it; or take the picture on this page.'],
  'document.encrypted': [422, '文件已加密', '请去掉密码或权限保护后再提交。', 'The file is encrypted', 'Take off its password or protection and hand it in again.'],
  'document.broken': [422, '文件已损坏，无法打开', '请重新扫描或导出后再提交。', 'The file is broken and cannot be opened', 'Scan or export it anew and hand it in again.'],
  'document.too-large': [422, '文件过大', '请压缩或分成几份后再提交。', 'The file is too large', 'Make it smaller or divide it, and hand it in again.'],
  'document.too-many-pages': [422, '页数过多', '请分成几份后再提交。', 'The file has too many pages', 'Divide it and hand it in again.'],
  'document.bomb': [422, '文件展开后异常大或结构异常', '请用常用软件重新保存；压缩包内请勿再放压缩包。', 'The file unpacks to far more than it should, or is built in a way that does harm', 'Save it anew with ordinary software; put no archive into an archive.'],
  'document.active-content': [422, '文件含有脚本、附件或可执行内容', '请把文件打印为 PDF 后再提交。', 'The file holds scripts, attached files or programs', 'Print it to a PDF and hand that in.'],
  'document.in-use': [409, '材料正在申请中使用', '请先撤回授权，或等办结后再删除。', 'The document is used by an application', 'Revoke its use first, or remove it when the case is concluded.'],
  'document.issued': [409, '签发的证照不能删除', '证照由发证部门管理。', 'Certificates cannot be removed', 'The department that has issued it keeps it.'],
  'document.grade': [409, '此材料无需核对原件', '只有申请人上传的材料需要与原件核对。', 'There is no original to compare this with', 'Only what an applicant has uploaded is compared with its original.'],
  'document-use.relied-on': [409, '部门已据此受理，不能撤回授权', '如需更正，请在办件中留言给经办部门。', 'The department has accepted the case on it', 'To correct something, write a message to the department in the case.'],
} as const;

/** Codes of these problems. */
export type DocumentProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const documentTexts: Readonly<Record<DocumentProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<DocumentProblemCode, Row>;

-- Why: the procedures of confirming and of trading rights are published (方案一(二)4).
insert into notice (id, kind, business_date, published_at, title_zh, title_en, body_zh, body_en) values
(-3, 'PROCEDURE', '2022-07-01', '2022-07-01T00:00:00+08:00',
 '用能权确权程序',
 'How rights are confirmed',
 '主动关停企业：按关停前一年的能耗或煤炭指标确定，由省辖市、济源示范区节能主管部门商有关部门审核后出具确权意见书。节能改造企业：改造前由第三方机构审核基期用能并备案，改造后再次审核节能量（向下取整），由市级节能主管部门审核并出具确权意见书。取得的指标在省用能权指标注册登记系统登记（办法§9、§10）。',
 'Shut-down enterprises: set by the energy or coal figure of the year before, audited by the city, which issues the letter of confirmation. Retrofits: an accredited body audits and the city files the baseline before the works; the saving (rounded down) is audited after them and confirmed by the city. Confirmed units are entered in the provincial registry (Articles 9 and 10).'),
(-2, 'PROCEDURE', '2022-07-01', '2022-07-01T00:00:00+08:00',
 '用能权交易程序',
 'How rights are traded',
 '交易主体开立账户并将指标、资金转入交易账户后，在交易日通过省用能权交易系统挂牌交易。价格优先、时间优先；同一价格下节约用能指标优先成交。成交后逐笔全额交收，当日买入的指标次一交易日方可卖出（方案一(二)3、办法§16）。',
 'Parties open an account, hand quota and money to trading, and list or buy in the provincial trading system on a trading day. The better price goes first, then the earlier order; at the same price saved units go first. Each trade is delivered against payment in full; units bought today may be sold from the next trading day (Article 16).'),
(-1, 'PROCEDURE', '2022-07-01', '2022-07-01T00:00:00+08:00',
 '交易信息公示制度',
 'What is published, and what is not',
 '成交价格、成交量、成交金额即时公布，每个交易日发布行情日报和K线；各地区已发放指标总量公开。交易双方名称及单个企业的节能量属于商业秘密，不予公布；每项公开事实均写入只增不改的透明日志（办法§17、§21、§22）。',
 'Price, volume and amount are published at once, with a report and K-lines for each trading day; the quota issued to each region is public. Who traded and what a single enterprise saved are business secrets and stay out; every public fact is written to an append-only transparency log (Articles 17, 21 and 22).');

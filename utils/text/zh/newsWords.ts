import { newsWordsOf } from '@/utils/text/shared/words/newsWords';

/** What Chinese news calls deeds, fates, people, things and sums. */
export const newsWords = newsWordsOf(
  `
kill: 死亡 遇难 丧生 身亡 死者 死 罹难 生命 遇害 致死 去世 丧命
injure: 受伤 伤者 负伤 重伤 轻伤 伤
missing: 失踪 失联 失 下落不明 下落
arrest: 逮捕 拘留 抓获 被捕 拘捕 刑拘 落网
evacuate: 疏散 转移 撤离
rescue: 救出 获救 营救 救援
destroy: 倒塌 损毁 摧毁 毁坏
damage: 受损 损坏 损失
population: 人口
resident: 居民 村民 市民
infect: 感染 确诊
case: 病例
hospital: 医院 住院
people: 人员 民众 群众
man: 男子 男性
woman: 女子 女性
child: 儿童 孩子 未成年人
pupil: 学生
police: 警方 警察 民警 公安
soldier: 士兵 军人
firefighter: 消防员 消防
worker: 工人 员工 职工 职员 雇员
engineer: 工程师
driver: 司机 驾驶员
passenger: 乘客 旅客
spectator: 观众 球迷
member: 会员 成员
user: 用户
customer: 客户 顾客
survivor: 幸存者
home: 房屋 住宅 住房
building: 建筑 大楼
car: 车辆 汽车 轿车 消防车
train: 列车 火车
flight: 航班
plane: 飞机 客机
ship: 船只 船
school: 学校
quake: 地震
flood: 洪水 洪涝
fire: 火灾 大火 明火 火势
explosion: 爆炸
crash: 事故 车祸
attack: 袭击 攻击
depth: 深度
magnitude: 震级
fine: 罚款
compensation: 赔偿
cost: 费用 花费 成本
price: 价格
profit: 利润 净利润 盈利
revenue: 营收 收入 营业收入
invest: 投入 投资
wage: 工资 薪资 月薪 底薪 加薪
aid: 援助
rise: 上涨 增长 上升 增加 上调
fall: 下降 下跌 减少
spend: 支出 消费
forecast: 预计 预期
court: 法院 法庭
judge: 法官
prison: 有期徒刑 监禁
sentence: 判处 判决
charge: 起诉 指控
suspect: 嫌疑人
vote: 投票 选票 得票
election: 选举 大选
government: 政府
minister: 部长
president: 总统 主席
parliament: 议会 国会
law: 法律 法案
sign: 签署 签订
deal: 协议
talk: 谈判 磋商
meeting: 会议 会晤
strike: 罢工
union: 工会
job: 岗位
company: 公司 企业 集团
retire: 退休
ban: 禁止 禁令
game: 比赛
win: 夺冠 战胜 击败 获胜 力克
title: 冠军 冠军杯
final: 决赛
vaccine: 疫苗 接种
patient: 患者 病人
control: 扑灭 控制
begin: 开始 启动
end: 结束
age: 年龄 岁
report: 报告 通报
document: 通知 文件`,
  (word) => word,
);

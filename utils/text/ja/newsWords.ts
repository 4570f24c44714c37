import { newsWordsOf } from '@/utils/text/shared/words/newsWords';

/** What Japanese news calls deeds, fates, people, things and sums. */
export const newsWords = newsWordsOf(
  `
kill: 死亡 死者 犠牲 亡くなっ 死ん 死去 殺害 死傷
injure: けが人 けが 負傷 重傷 軽傷 重軽傷 負傷者
missing: 不明 行方 不明者
arrest: 逮捕 拘束
evacuate: 避難 避難者
rescue: 救助 救出
destroy: 全壊 倒壊 破壊
damage: 損傷 被害 半壊
population: 人口
resident: 住民 市民
infect: 感染 感染者
hospital: 病院 入院
people: 人々
man: 男性 男
woman: 女性 女
child: 子ども 子供 児童
pupil: 生徒 学生
police: 警察 県警 警視庁
soldier: 兵士
firefighter: 消防 消防隊
worker: 従業員 社員 職員 労働者
driver: 運転 運転手
passenger: 乗客 乗員
spectator: 観客 来場者
supporter: 支持者
customer: 客 顧客
home: 住宅 家屋 民家
building: 建物 ビル
car: 車 乗用車 自動車
truck: トラック
bus: バス
train: 列車 電車
flight: 便
plane: 航空機 飛行機 旅客機
ship: 船 船舶
school: 学校
quake: 地震
flood: 洪水 浸水
fire: 火災 火事
explosion: 爆発
crash: 事故
attack: 攻撃 襲撃
depth: 深さ
magnitude: マグニチュード
length: 全長 体長
weight: 体重 重さ
fine: 罰金
compensation: 賠償
cost: 費用 事業費
price: 価格 物価
profit: 利益 純利益
revenue: 売上高 売り上げ
invest: 投資
wage: 賃金 給与
aid: 支援 援助
rise: 上昇 増加 増
fall: 下落 減少 低下
forecast: 予想 見通し
court: 地裁 裁判所 高裁
judge: 裁判長 裁判官
prison: 懲役 禁錮 実刑
sentence: 判決 言い渡し
embezzle: 横領 引き出し 抜き取っ
charge: 起訴 被告
suspect: 容疑者
vote: 票 得票 投票
difference: 差
election: 選挙 当選
government: 政府
minister: 大臣
president: 大統領
law: 法律 法案
sign: 署名 調印
deal: 合意 協定
talk: 交渉
meeting: 会議 会合
strike: ストライキ
union: 労組
company: 会社 企業
retire: 退職
ban: 禁止
game: 試合
win: 優勝 勝利
final: 決勝
vaccine: ワクチン 接種
patient: 患者
close: 通行止め
begin: 開始
end: 終了
age: 年齢
report: 発表 報告
document: 文書 通知
benefit: 給付 受給者`,
  (word) => word,
);

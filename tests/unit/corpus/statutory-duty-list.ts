/**
 * Who owes what under which clause of 安全生产法, and which clause punishes it, put down by hand from the law's own
 * text: `subject provision penalties`. `21(七)` is 第二十一条第（七）项, `36.3` 第三十六条第三款; `none` is 本法无单独罚则,
 * `right` and `power` have nothing to punish.
 */
export const DUTY_LIST = `
principal 5 94.1 94.2 94.3 95
principal 5 96
principal 21(一) 94.1 94.2 94.3 95
principal 21(二) 94.1 94.2 94.3 95
principal 21(三) 94.1 94.2 94.3 95
principal 21(四) 94.1 94.2 94.3 95 93.1 93.2
principal 21(五) 94.1 94.2 94.3 95
principal 21(六) 94.1 94.2 94.3 95
principal 21(七) 110.2 110.1 94.1 94.2 94.3 95
principal 23.1 93.1 93.2
principal 27.1 none
principal 27.2 97(二)
principal 46.1 94.1 96
principal 50 110.1
principal 83.2 110.2 110.1
unit 4.1 none
unit 4.2 none
unit 7.2 none
unit 11.2 none
unit 15.2 none
unit 20 113(二) 113(三) 93.1
unit 22 none
unit 23.2 none
unit 24.1 97(一)
unit 24.2 97(一)
unit 24.2 97(一)
unit 25.2 right
unit 26.2 none
unit 26.3 none
unit 26.4 none
unit 27.3 97(一)
unit 28.1 97(三)
unit 28.2 97(三)
unit 28.2 97(三)
unit 28.3 97(三)
unit 28.4 97(四)
unit 29 none
unit 29 97(三)
unit 30.1 97(七)
unit 31 none
unit 32 98(一)
unit 33.1 none
unit 33.2 98(二)
unit 34.1 98(三)
unit 34.2 98(四)
unit 35 99(一)
unit 36.1 99(二)
unit 36.2 99(三)
unit 36.3 99(四)
unit 36.4 99(八)
unit 37 99(六)
unit 38.3 99(七)
unit 39.1 100
unit 39.2 101(一)
unit 40.1 101(二)
unit 40.2 none
unit 41.1 101(四)
unit 41.2 101(五)
unit 41.2 102
unit 41.2 97(五)
unit 41.2 101(五)
unit 42.1 105(一)
unit 42.2 105(二)
unit 43 101(三)
unit 44.1 none
unit 44.1 97(三)
unit 44.2 none
unit 45 99(五)
unit 47 none
unit 48 104
unit 49.1 103.1
unit 49.2 103.2
unit 49.3 103.3
unit 49.3 103.3
unit 51.1 none
unit 51.2 109
unit 52.1 none
unit 52.2 106
unit 54.2 none
unit 55.2 none
unit 56.1 110.1
unit 60.2 none
unit 66 108
unit 70.1 113(四) 102 112
unit 81 97(六)
unit 82.1 none
unit 82.2 none
unit 86.2 none
safety-staff 25.1(一) 96
safety-staff 25.1(二) 96
safety-staff 25.1(三) 96
safety-staff 25.1(四) 96
safety-staff 25.1(五) 96
safety-staff 25.1(六) 96
safety-staff 25.1(七) 96
safety-staff 26.1 96
safety-staff 27.1 none
safety-staff 27.2 97(二)
safety-staff 46.1 96
safety-staff 46.2 right
workers 6 right
workers 6 107
workers 30.1 97(七)
workers 53 97(三)
workers 54.1 right
workers 55.1 right
workers 56.2 116.1
workers 57 107
workers 58 none
workers 59 none
workers 59 none
workers 61 107
workers 83.1 none
union 7.1 none
union 7.2 none
union 7.2 right
union 60.1 right
union 60.2 right
union 60.3 right
government 9.2 none
government 13 none
government 41.3 90.1(四) 90.2
government 46.2 90.1(四) 90.2
government 62.1 none
government 62.2 90.1(四) 90.2
government 63 90.1(一)
government 63 90.1(二)
government 63 90.1(三)
government 64 91
government 65.1(一) 90.1 90.2
government 65.1(二) 90.1 90.2
government 65.1(三) 90.1 90.2
government 65.1(四) 90.1 90.2
government 65.2 90.2
government 67.1 90.2
government 67.2 90.2
government 68 90.2
government 69 90.2
government 70.1 90.2
government 70.2 90.2
government 71 power
government 73.1 90.1(二) 90.2
government 73.2 none
government 74.2 power
government 76 none
government 78.1 90.2
government 78.2 90.2
government 80.1 none
government 80.2 none
government 84 111
government 85.1 none
government 89 none
institutions 37 92.1
institutions 72.1 92.1
institutions 72.2 92.2 92.3
public 28.3 none
public 70.1 none
public 74.1 right
public 75 none
public 77 none
public 77 right
public 85.4 none
public 88 none
`.trim();

/** Clauses of chapter six that never send on to the criminal law, and those that do. */
export const WITHOUT_CRIME =
  '91 92.1 92.3 93.1 94.1 94.3 95 97 103.1 103.2 104 106 109 110.2 112 113 114.1 114.2 115 116.1 116.2'.split(' ');
export const WITH_CRIME = '90.1 90.2 92.2 93.2 94.2 96 98 99 100 101 102 103.3 105 107 108 110.1 111'.split(' ');

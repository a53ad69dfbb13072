"""What looks like a label and is none, and labels as people really write them."""

from __future__ import annotations

import pytest

from assistant.ingest.read import read_transcripts

# Each: name of the trap, the file, who says what.
# fmt: off
TRAPS = (
    ('bold-out-md.md',
     '**Dana Fox**: Shall we start with the rollout?\n\n**Li Wei**: Yes. We cut the batch time from nine hours to two.\n\n**Dana Fox**: And before that, what was it like?\n\n**Li Wei**: It was a nightmare: nobody slept.\n\n**Dana Fox**: Thanks.\n\n**Li Wei**: Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('bold-alone-md.md',
     '**Dana Fox**\n\nShall we start with the rollout?\n\n**Li Wei**\n\nYes. We cut the batch time from nine hours to two.\n\n**Dana Fox**\n\nAnd before that, what was it like?\n\n**Li Wei**\n\nIt was a nightmare: nobody slept.\n\n**Dana Fox**\n\nThanks.\n\n**Li Wei**\n\nSure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('heading-md.md',
     '## Dana Fox\n\nShall we start with the rollout?\n\n## Li Wei\n\nYes. We cut the batch time from nine hours to two.\n\n## Dana Fox\n\nAnd before that, what was it like?\n\n## Li Wei\n\nIt was a nightmare: nobody slept.\n\n## Dana Fox\n\nThanks.\n\n## Li Wei\n\nSure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('caps-alone',
     'DANA FOX\nShall we start with the rollout?\n\nLI WEI\nYes. We cut the batch time from nine hours to two.\n\nDANA FOX\nAnd before that, what was it like?\n\nLI WEI\nIt was a nightmare: nobody slept.\n\nDANA FOX\nThanks.\n\nLI WEI\nSure.',
     (('DANA FOX', 'Shall we start with the rollout?'), ('LI WEI', 'Yes. We cut the batch time from nine hours to two.'), ('DANA FOX', 'And before that, what was it like?'), ('LI WEI', 'It was a nightmare: nobody slept.'), ('DANA FOX', 'Thanks.'), ('LI WEI', 'Sure.'))),
    ('angle',
     '<Dana Fox> Shall we start with the rollout?\n<Li Wei> Yes. We cut the batch time from nine hours to two.\n<Dana Fox> And before that, what was it like?\n<Li Wei> It was a nightmare: nobody slept.\n<Dana Fox> Thanks.\n<Li Wei> Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('name-dash',
     'Dana Fox - Shall we start with the rollout?\nLi Wei - Yes. We cut the batch time from nine hours to two.\nDana Fox - And before that, what was it like?\nLi Wei - It was a nightmare: nobody slept.\nDana Fox - Thanks.\nLi Wei - Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('name-emdash',
     'Dana Fox— Shall we start with the rollout?\nLi Wei— Yes. We cut the batch time from nine hours to two.\nDana Fox— And before that, what was it like?\nLi Wei— It was a nightmare: nobody slept.\nDana Fox— Thanks.\nLi Wei— Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('qa-dot',
     'Q. Shall we start with the rollout?\nA. Yes. We cut the batch time from nine hours to two.\nQ. And before that, what was it like?\nA. It was a nightmare: nobody slept.\nQ. Thanks.\nA. Sure.',
     (('Q', 'Shall we start with the rollout?'), ('A', 'Yes. We cut the batch time from nine hours to two.'), ('Q', 'And before that, what was it like?'), ('A', 'It was a nightmare: nobody slept.'), ('Q', 'Thanks.'), ('A', 'Sure.'))),
    ('qa-tab',
     'Q\tShall we start with the rollout?\nA\tYes. We cut the batch time from nine hours to two.\nQ\tAnd before that, what was it like?\nA\tIt was a nightmare: nobody slept.\nQ\tThanks.\nA\tSure.',
     (('Q', 'Shall we start with the rollout?'), ('A', 'Yes. We cut the batch time from nine hours to two.'), ('Q', 'And before that, what was it like?'), ('A', 'It was a nightmare: nobody slept.'), ('Q', 'Thanks.'), ('A', 'Sure.'))),
    ('int1',
     'Interviewer 1: Shall we start with the rollout?\nParticipant 12: Yes. We cut the batch time from nine hours to two.\nInterviewer 1: And before that, what was it like?\nParticipant 12: It was a nightmare: nobody slept.\nInterviewer 1: Thanks.\nParticipant 12: Sure.',
     (('Interviewer 1', 'Shall we start with the rollout?'), ('Participant 12', 'Yes. We cut the batch time from nine hours to two.'), ('Interviewer 1', 'And before that, what was it like?'), ('Participant 12', 'It was a nightmare: nobody slept.'), ('Interviewer 1', 'Thanks.'), ('Participant 12', 'Sure.'))),
    ('sq-time-name-line',
     '[00:00:03] Dana Fox\nShall we start with the rollout?\n\n[00:00:09] Li Wei\nYes. We cut the batch time from nine hours to two.\n\n[00:00:20] Dana Fox\nAnd before that, what was it like?\n\n[00:01:05] Li Wei\nIt was a nightmare: nobody slept.\n\n[01:01:40] Dana Fox\nThanks.\n\n[01:02:05] Li Wei\nSure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('name-par-time-line',
     'Dana Fox (00:03)\nShall we start with the rollout?\n\nLi Wei (00:09)\nYes. We cut the batch time from nine hours to two.\n\nDana Fox (00:20)\nAnd before that, what was it like?\n\nLi Wei (01:05)\nIt was a nightmare: nobody slept.\n\nDana Fox (1:01:40)\nThanks.\n\nLi Wei (1:02:05)\nSure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('name-colon-line',
     'Dana Fox:\nShall we start with the rollout?\n\nLi Wei:\nYes. We cut the batch time from nine hours to two.\n\nDana Fox:\nAnd before that, what was it like?\n\nLi Wei:\nIt was a nightmare: nobody slept.\n\nDana Fox:\nThanks.\n\nLi Wei:\nSure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('tab3',
     '00:00:03\tDana Fox\tShall we start with the rollout?\n00:00:09\tLi Wei\tYes. We cut the batch time from nine hours to two.\n00:00:20\tDana Fox\tAnd before that, what was it like?\n00:01:05\tLi Wei\tIt was a nightmare: nobody slept.\n01:01:40\tDana Fox\tThanks.\n01:02:05\tLi Wei\tSure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('tab3b',
     'Dana Fox\t00:00:03\tShall we start with the rollout?\nLi Wei\t00:00:09\tYes. We cut the batch time from nine hours to two.\nDana Fox\t00:00:20\tAnd before that, what was it like?\nLi Wei\t00:01:05\tIt was a nightmare: nobody slept.\nDana Fox\t01:01:40\tThanks.\nLi Wei\t01:02:05\tSure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('numbered-par',
     '(1) Dana Fox: Shall we start with the rollout?\n(2) Li Wei: Yes. We cut the batch time from nine hours to two.\n(3) Dana Fox: And before that, what was it like?\n(4) Li Wei: It was a nightmare: nobody slept.\n(5) Dana Fox: Thanks.\n(6) Li Wei: Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('md-table.md',
     '| Time | Speaker | Text |\n|---|---|---|\n| 00:00:03 | Dana Fox | Shall we start with the rollout? |\n| 00:00:09 | Li Wei | Yes. We cut the batch time from nine hours to two. |\n| 00:00:20 | Dana Fox | And before that, what was it like? |\n| 00:01:05 | Li Wei | It was a nightmare: nobody slept. |\n| 01:01:40 | Dana Fox | Thanks. |\n| 01:02:05 | Li Wei | Sure. |',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('title-people',
     'Mr. X interview\n\nDr. Dana Fox: Shall we start with the rollout?\nMr. Wei: Yes. We cut the batch time from nine hours to two.\nDr. Dana Fox: And before that, what was it like?\nMr. Wei: It was a nightmare: nobody slept.\nDr. Dana Fox: Thanks.\nMr. Wei: Sure.',
     (('Dr. Dana Fox', 'Shall we start with the rollout?'), ('Mr. Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dr. Dana Fox', 'And before that, what was it like?'), ('Mr. Wei', 'It was a nightmare: nobody slept.'), ('Dr. Dana Fox', 'Thanks.'), ('Mr. Wei', 'Sure.'))),
    ('multi-par',
     'Dana Fox: Hello there.\nThis goes on.\n\nAnd so: on it goes.\n\nLi Wei: Right.\n\n[crosstalk]\n\nDana Fox: Is it [inaudible 00:10:11] now (laughs)\nLi Wei: Yes.',
     (('Dana Fox', 'Hello there.\nThis goes on.\nAnd so: on it goes.'), ('Li Wei', 'Right.\n[crosstalk]'), ('Dana Fox', 'Is it [inaudible 00:10:11] now (laughs)'), ('Li Wei', 'Yes.'))),
    ('meta',
     'Title: A talk\nDate: 2024-05-01\nInterviewer: Jane Roe\nInterviewee: Tom Poe, VP Operations\nDuration: 30 min\n\nJane Roe: Hi Tom.\nTom Poe: Hi.\nJane Roe: Break: what is it?\nTom Poe: A pause.\n\nEnd of interview',
     (('Jane Roe', 'Hi Tom.'), ('Tom Poe', 'Hi.'), ('Jane Roe', 'Break: what is it?'), ('Tom Poe', 'A pause.'))),
    ('meta-role',
     'Date: 2024-05-01\nInterviewer: Jane Roe\nInterviewee: Tom Poe\nLocation: Leeds\n\nInterviewer: Hi Tom.\nInterviewee: Hi.\nInterviewer: Where now?\nInterviewee: Home.',
     (('Interviewer', 'Hi Tom.'), ('Interviewee', 'Hi.'), ('Interviewer', 'Where now?'), ('Interviewee', 'Home.'))),
    ('legend',
     'JR: Jane Roe\nTP: Tom Poe\n\nJR: Hi Tom.\nTP: Hi.\nJR: Where now?\nTP: Home.',
     (('JR', 'Hi Tom.'), ('TP', 'Hi.'), ('JR', 'Where now?'), ('TP', 'Home.'))),
    ('bundestag',
     'Präsidentin Bärbel Bas:\nGuten Morgen. Ich eröffne die Sitzung.\n\nDr. Karl Roth (SPD):\nFrau Präsidentin! Wir haben ein Problem: die Zeit.\n\n(Beifall bei der SPD)\n\nPräsidentin Bärbel Bas:\nVielen Dank.\n\nHans Maus, Bundesminister für Verkehr:\nDas stimmt nicht.\n\nDr. Karl Roth (SPD):\nDoch.',
     (('Präsidentin Bärbel Bas', 'Guten Morgen. Ich eröffne die Sitzung.'), ('Dr. Karl Roth (SPD)', 'Frau Präsidentin! Wir haben ein Problem: die Zeit.\n(Beifall bei der SPD)'), ('Präsidentin Bärbel Bas', 'Vielen Dank.'), ('Hans Maus, Bundesminister für Verkehr', 'Das stimmt nicht.'), ('Dr. Karl Roth (SPD)', 'Doch.'))),
    ('hearing',
     '    Mr. Smith. I thank the chairman. We have a bill: it is good.\n    Chairman Roe. Thank you, Mr. Smith. The clerk will call.\n    Ms. Doe of Texas. I object.\n    Mr. Smith. Why is that?\n    Chairman Roe. Order.\n    Mr. Smith. I yield back.',
     (('Mr. Smith', 'I thank the chairman. We have a bill: it is good.'), ('Chairman Roe', 'Thank you, Mr. Smith. The clerk will call.'), ('Ms. Doe of Texas', 'I object.'), ('Mr. Smith', 'Why is that?'), ('Chairman Roe', 'Order.'), ('Mr. Smith', 'I yield back.'))),
    ('french',
     'Journaliste : Comment allez-vous ?\nMme Roux : Très bien, merci.\nJournaliste : Et alors ?\nMme Roux : Alors : rien.',
     (('Journaliste', 'Comment allez-vous ?'), ('Mme Roux', 'Très bien, merci.'), ('Journaliste', 'Et alors ?'), ('Mme Roux', 'Alors : rien.'))),
    ('russian',
     'Интервьюер: Как дела?\nРеспондент: Хорошо, спасибо.\nИнтервьюер: А раньше?\nРеспондент: Раньше было хуже.',
     (('Интервьюер', 'Как дела?'), ('Респондент', 'Хорошо, спасибо.'), ('Интервьюер', 'А раньше?'), ('Респондент', 'Раньше было хуже.'))),
    ('japanese',
     '聞き手：今日はよろしくお願いします。\n田中：はい、よろしくお願いします。\n聞き手：最初はどうでしたか？\n田中：大変でした。',
     (('聞き手', '今日はよろしくお願いします。'), ('田中', 'はい、よろしくお願いします。'), ('聞き手', '最初はどうでしたか？'), ('田中', '大変でした。'))),
    ('japanese-space',
     '司会\u3000今日はよろしくお願いします。\n田中\u3000はい、よろしくお願いします。\n司会\u3000最初はどうでしたか？\n田中\u3000大変でした。',
     (('司会', '今日はよろしくお願いします。'), ('田中', 'はい、よろしくお願いします。'), ('司会', '最初はどうでしたか？'), ('田中', '大変でした。'))),
    ('diet',
     '○委員長（田中一郎君）\u3000ただいまから会議を開きます。\n\u3000それでは始めます。\n○山田花子君\u3000質問します。\n○委員長（田中一郎君）\u3000どうぞ。\n○山田花子君\u3000終わります。',
     (('委員長（田中一郎君）', 'ただいまから会議を開きます。\nそれでは始めます。'), ('山田花子君', '質問します。'), ('委員長（田中一郎君）', 'どうぞ。'), ('山田花子君', '終わります。'))),
    ('spanish',
     'El señor PRESIDENTE: Se abre la sesión.\nLa señora GARCÍA LÓPEZ: Gracias, señor presidente.\nEl señor PRESIDENTE: Tiene la palabra.\nLa señora GARCÍA LÓPEZ: Bien: empiezo.\nEl señor PRESIDENTE: Siga.\nLa señora GARCÍA LÓPEZ: Gracias.',
     (('El señor PRESIDENTE', 'Se abre la sesión.'), ('La señora GARCÍA LÓPEZ', 'Gracias, señor presidente.'), ('El señor PRESIDENTE', 'Tiene la palabra.'), ('La señora GARCÍA LÓPEZ', 'Bien: empiezo.'), ('El señor PRESIDENTE', 'Siga.'), ('La señora GARCÍA LÓPEZ', 'Gracias.'))),
    ('cnn',
     '(BEGIN VIDEO CLIP)\nJAKE ROE, CNN HOST: Good evening. Here we go.\nTOM POE, SENATOR: Thank you, Jake.\nROE: What now?\nPOE: Nothing.\n(CROSSTALK)\nROE: OK.\nUNIDENTIFIED MALE: Hey.\nPOE: Bye.\n(END VIDEO CLIP)',
     (('JAKE ROE, CNN HOST', 'Good evening. Here we go.'), ('TOM POE, SENATOR', 'Thank you, Jake.'), ('ROE', 'What now?'), ('POE', 'Nothing.\n(CROSSTALK)'), ('ROE', 'OK.'), ('UNIDENTIFIED MALE', 'Hey.'), ('POE', 'Bye.'))),
    ('zh-once',
     '王敏：大家好，我是主持人。\n李工：我们的成本：去年一百万。\n成本：是个大问题，成本很高。\n王敏：后来呢？\n李工：降了一半。\n张总：我补充一句。\n王敏：谢谢。',
     (('王敏', '大家好，我是主持人。'), ('李工', '我们的成本：去年一百万。\n成本：是个大问题，成本很高。'), ('王敏', '后来呢？'), ('李工', '降了一半。'), ('张总', '我补充一句。'), ('王敏', '谢谢。'))),
    ('trad',
     '訪問者：請先介紹一下。\n受訪者：我是陳先生，負責營運。\n訪問者：以前怎麼樣？\n受訪者：很亂。',
     (('訪問者', '請先介紹一下。'), ('受訪者', '我是陳先生，負責營運。'), ('訪問者', '以前怎麼樣？'), ('受訪者', '很亂。'))),
    ('zoom-am',
     'Dana Fox  10:02:03 AM\nHello.\nLi Wei  10:02:09 AM\nHi.\nDana Fox  10:03:00 AM\nGo on.\nLi Wei  10:03:09 AM\nOk.',
     (('Dana Fox', 'Hello.'), ('Li Wei', 'Hi.'), ('Dana Fox', 'Go on.'), ('Li Wei', 'Ok.'))),
    ('wall-date',
     '王敏 2025-01-02 10:00:03\n您好。\n李工 2025-01-02 10:00:09\n您好您好。\n王敏 2025-01-02 10:00:20\n开始吧。\n李工 2025-01-02 10:00:29\n好。',
     (('王敏', '您好。'), ('李工', '您好您好。'), ('王敏', '开始吧。'), ('李工', '好。'))),
    ('descript',
     'Dana Fox: [00:00:03] Shall we? [00:01:00] And then [00:02:00] on.\nLi Wei: [00:03:00] Yes.\nDana Fox: Fine.\nLi Wei: Bye. [00:04:00]',
     (('Dana Fox', 'Shall we? And then on.'), ('Li Wei', 'Yes.'), ('Dana Fox', 'Fine.'), ('Li Wei', 'Bye.'))),
    ('pages',
     'Oral History of Tom Poe\n\nROE: Hello there.\nPOE: Hi, well it went\n\nPoe Interview                 1\n\non like this for years.\nROE: Why?\nPOE: Because we did it so\n\nPoe Interview                 2\n\nlong.\nROE: I see.\n\nPoe Interview                 3\n\nPOE: Right.',
     (('ROE', 'Hello there.'), ('POE', 'Hi, well it went\non like this for years.'), ('ROE', 'Why?'), ('POE', 'Because we did it so\nlong.'), ('ROE', 'I see.'), ('POE', 'Right.'))),
    ('pages2',
     'ROE: Hello 1, how was it?\nPOE: Well it was fine.\n1\nInterview with Tom Poe\nROE: Hello 2, how was it?\nPOE: Well it was fine.\n2\nInterview with Tom Poe\nROE: Hello 3, how was it?\nPOE: Well it was fine.\n3\nInterview with Tom Poe\nROE: Hello 4, how was it?\nPOE: Well it was fine.\n4\nInterview with Tom Poe\nROE: Hello 5, how was it?\nPOE: Well it was fine.\n5\nInterview with Tom Poe',
     (('ROE', 'Hello 1, how was it?'), ('POE', 'Well it was fine.'), ('ROE', 'Hello 2, how was it?'), ('POE', 'Well it was fine.'), ('ROE', 'Hello 3, how was it?'), ('POE', 'Well it was fine.'), ('ROE', 'Hello 4, how was it?'), ('POE', 'Well it was fine.'), ('ROE', 'Hello 5, how was it?'), ('POE', 'Well it was fine.'))),
    ('podcast-lower',
     'host: welcome to the show.\nmaria: thanks for having me.\nhost: so what do you do?\nmaria: i bake.\nhost: great.\nmaria: yes.',
     (('host', 'welcome to the show.'), ('maria', 'thanks for having me.'), ('host', 'so what do you do?'), ('maria', 'i bake.'), ('host', 'great.'), ('maria', 'yes.'))),
    ('gemini',
     'Notes\nSummary\nDana and Li met.\n\nDetails\n- Rollout: done by May.\n- Batch time: two hours.\n\nSuggested next steps\n- Dana Fox: send the report\n- Li Wei: call the plant\n\nTranscript\n00:00:00\n\nDana Fox: Shall we start?\nLi Wei: Yes.\nDana Fox: Great.\nLi Wei: Bye.\nTranscription ended after 00:30:30\nThis editable transcript was computer generated and might contain errors. People can also change the text after it was created.',
     (('Dana Fox', 'Shall we start?'), ('Li Wei', 'Yes.'), ('Dana Fox', 'Great.'), ('Li Wei', 'Bye.'))),
    ('actions-after',
     'Dana Fox: Shall we start?\nLi Wei: Yes.\nDana Fox: Great.\nLi Wei: Bye.\n\nAction items\n- Dana Fox: send the report\n- Li Wei: call the plant',
     (('Dana Fox', 'Shall we start?'), ('Li Wei', 'Yes.'), ('Dana Fox', 'Great.'), ('Li Wei', 'Bye.'))),
    ('sections',
     'Dana Fox: Shall we start?\nLi Wei: Yes.\n\n---\n\nPART TWO\n\nDana Fox: Great.\nLi Wei: Bye.\n* * *\nDana Fox: So?',
     (('Dana Fox', 'Shall we start?'), ('Li Wei', 'Yes.'), ('Dana Fox', 'Great.'), ('Li Wei', 'Bye.'), ('Dana Fox', 'So?'))),
    ('korean',
     '참석자 1 00:03\n안녕하세요.\n\n참석자 2 00:09\n네, 안녕하세요.\n\n참석자 1 00:20\n시작할까요?\n\n참석자 2 01:05\n네.',
     (('참석자 1', '안녕하세요.'), ('참석자 2', '네, 안녕하세요.'), ('참석자 1', '시작할까요?'), ('참석자 2', '네.'))),
    ('eu',
     'Ursula Roe, President of the Commission. – Madam President, we are here.\n\nMarta Poe (PPE). – Thank you.\n\nUrsula Roe, President of the Commission. – So be it.\n\nMarta Poe (PPE). – No.',
     (('Ursula Roe, President of the Commission', 'Madam President, we are here.'), ('Marta Poe (PPE)', 'Thank you.'), ('Ursula Roe, President of the Commission', 'So be it.'), ('Marta Poe (PPE)', 'No.'))),
    ('speech-colon',
     'Anna: Here is the thing: we lost money.\nBen: How much?\nAnna: Two reasons:\nFirst: the price.\nSecond: the time.\nNote: it was May.\nBen: And?\nAnna: So I said: no.',
     (('Anna', 'Here is the thing: we lost money.'), ('Ben', 'How much?'), ('Anna', 'Two reasons:\nFirst: the price.\nSecond: the time.\nNote: it was May.'), ('Ben', 'And?'), ('Anna', 'So I said: no.'))),
    ('wrapped',
     'MR. POE:  Well, I was born in a small town by the river and we lived\nthere until the war came, and then my father moved the whole family to the\ncity: it was hard for all of us but we got by, the way people always do and\nmy mother worked in the mill.\n\nMS. ROE:  And then you went to school in the city, is that right, with your\nolder brother who later became the head of the plant and who you said was\nthe smart one?\n\nMR. POE:  That is right, and he never let me forget it for a single day of\nmy life, but he was good to me and to our mother and he sent money home all\nthrough the strike.\n\nMS. ROE:  Tell me about the strike and how it started and what happened to\nthe people you worked with at that time.\n\nMR. POE:  It was long.',
     (('MR. POE', 'Well, I was born in a small town by the river and we lived there until the war came, and then my father moved the whole family to the city: it was hard for all of us but we got by, the way people always do and my mother worked in the mill.'), ('MS. ROE', 'And then you went to school in the city, is that right, with your older brother who later became the head of the plant and who you said was the smart one?'), ('MR. POE', 'That is right, and he never let me forget it for a single day of my life, but he was good to me and to our mother and he sent money home all through the strike.'), ('MS. ROE', 'Tell me about the strike and how it started and what happened to the people you worked with at that time.'), ('MR. POE', 'It was long.'))),
    ('names-above',
     '00:00:00 - Maeve Costigan of Ardlea\nIt took us five weeks.\n\n00:01:00 - Ronan Tierney the writer\nAnd then what happened?\n\n00:02:00 - Maeve Costigan of Ardlea\nIt took us five weeks.\n\n00:03:00 - Ronan Tierney the writer\nAnd then what happened?\n\n00:04:00 - Maeve Costigan of Ardlea\nIt took us five weeks.\n\n00:05:00 - Ronan Tierney the writer\nAnd then what happened?\n\n00:06:00 - Maeve Costigan of Ardlea\nIt took us five weeks.\n\n00:07:00 - Ronan Tierney the writer\nAnd then what happened?\n\n00:08:00 - Maeve Costigan of Ardlea\nIt took us five weeks.\n\n00:09:00 - Ronan Tierney the writer\nAnd then what happened?\n\n00:09:30 - Maeve Costigan of Ardlea\nwe cut it to nine days last year.\nwe cut it again in the spring.',
     (('Maeve Costigan of Ardlea', 'It took us five weeks.'), ('Ronan Tierney the writer', 'And then what happened?'), ('Maeve Costigan of Ardlea', 'It took us five weeks.'), ('Ronan Tierney the writer', 'And then what happened?'), ('Maeve Costigan of Ardlea', 'It took us five weeks.'), ('Ronan Tierney the writer', 'And then what happened?'), ('Maeve Costigan of Ardlea', 'It took us five weeks.'), ('Ronan Tierney the writer', 'And then what happened?'), ('Maeve Costigan of Ardlea', 'It took us five weeks.'), ('Ronan Tierney the writer', 'And then what happened?'), ('Maeve Costigan of Ardlea', 'we cut it to nine days last year.\nwe cut it again in the spring.'))),
    ('unknown',
     'Speaker 1  00:01\nHello.\n\nUnknown Speaker  00:09\nHi.\n\nSpeaker 1  00:20\nGo.',
     (('Speaker 1', 'Hello.'), ('Unknown Speaker', 'Hi.'), ('Speaker 1', 'Go.'))),
    ('podcast2.md',
     '**Dana Fox** (00:03): Shall we start with the rollout?\n\n**Li Wei** (00:09): Yes. We cut the batch time from nine hours to two.\n\n**Dana Fox** (00:20): And before that, what was it like?\n\n**Li Wei** (01:05): It was a nightmare: nobody slept.\n\n**Dana Fox** (1:01:40): Thanks.\n\n**Li Wei** (1:02:05): Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('podcast3.md',
     '**Dana Fox [00:00:03]**\n\nShall we start with the rollout?\n\n**Li Wei [00:00:09]**\n\nYes. We cut the batch time from nine hours to two.\n\n**Dana Fox [00:00:20]**\n\nAnd before that, what was it like?\n\n**Li Wei [00:01:05]**\n\nIt was a nightmare: nobody slept.\n\n**Dana Fox [01:01:40]**\n\nThanks.\n\n**Li Wei [01:02:05]**\n\nSure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('podcast4.md',
     '---\ntitle: x\n---\n\n# Episode 12: Night work\n\nIn this episode we talk: about nights.\n\n## Transcript\n\n**Dana Fox**: Shall we start with the rollout?\n\n**Li Wei**: Yes. We cut the batch time from nine hours to two.\n\n**Dana Fox**: And before that, what was it like?\n\n**Li Wei**: It was a nightmare: nobody slept.\n\n**Dana Fox**: Thanks.\n\n**Li Wei**: Sure.\n\n## Links\n\n- [Site](https://a.org)',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('bracket-bracket',
     '[00:03] [Dana Fox] Shall we start with the rollout?\n[00:09] [Li Wei] Yes. We cut the batch time from nine hours to two.\n[00:20] [Dana Fox] And before that, what was it like?\n[01:05] [Li Wei] It was a nightmare: nobody slept.\n[1:01:40] [Dana Fox] Thanks.\n[1:02:05] [Li Wei] Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('initials',
     'D.F.: Shall we start with the rollout?\nL.W.: Yes. We cut the batch time from nine hours to two.\nD.F.: And before that, what was it like?\nL.W.: It was a nightmare: nobody slept.\nD.F.: Thanks.\nL.W.: Sure.',
     (('D.F.', 'Shall we start with the rollout?'), ('L.W.', 'Yes. We cut the batch time from nine hours to two.'), ('D.F.', 'And before that, what was it like?'), ('L.W.', 'It was a nightmare: nobody slept.'), ('D.F.', 'Thanks.'), ('L.W.', 'Sure.'))),
    ('arrows',
     '>> Dana Fox: Shall we start with the rollout?\n>> Li Wei: Yes. We cut the batch time from nine hours to two.\n>> Dana Fox: And before that, what was it like?\n>> Li Wei: It was a nightmare: nobody slept.\n>> Dana Fox: Thanks.\n>> Li Wei: Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('arrows-caps',
     '>>DANA FOX: Shall we start with the rollout?\n>>LI WEI: Yes. We cut the batch time from nine hours to two.\n>>DANA FOX: And before that, what was it like?\n>>LI WEI: It was a nightmare: nobody slept.\n>>DANA FOX: Thanks.\n>>LI WEI: Sure.',
     (('DANA FOX', 'Shall we start with the rollout?'), ('LI WEI', 'Yes. We cut the batch time from nine hours to two.'), ('DANA FOX', 'And before that, what was it like?'), ('LI WEI', 'It was a nightmare: nobody slept.'), ('DANA FOX', 'Thanks.'), ('LI WEI', 'Sure.'))),
    ('bullets-md.md',
     '- **Dana Fox**: Shall we start with the rollout?\n- **Li Wei**: Yes. We cut the batch time from nine hours to two.\n- **Dana Fox**: And before that, what was it like?\n- **Li Wei**: It was a nightmare: nobody slept.\n- **Dana Fox**: Thanks.\n- **Li Wei**: Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('inline-stamp',
     '00:00:03 Dana Fox: Shall we start with the rollout?\n00:00:09 Li Wei: Yes. We cut the batch time from nine hours to two.\n00:00:20 Dana Fox: And before that, what was it like?\n00:01:05 Li Wei: It was a nightmare: nobody slept.\n01:01:40 Dana Fox: Thanks.\n01:02:05 Li Wei: Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('inline-stamp-nocolon',
     '00:00:03 Dana Fox  Shall we start with the rollout?\n00:00:09 Li Wei  Yes. We cut the batch time from nine hours to two.\n00:00:20 Dana Fox  And before that, what was it like?\n00:01:05 Li Wei  It was a nightmare: nobody slept.\n01:01:40 Dana Fox  Thanks.\n01:02:05 Li Wei  Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('name-stamp-inline',
     'Dana Fox 00:00:03 Shall we start with the rollout?\nLi Wei 00:00:09 Yes. We cut the batch time from nine hours to two.\nDana Fox 00:00:20 And before that, what was it like?\nLi Wei 00:01:05 It was a nightmare: nobody slept.\nDana Fox 01:01:40 Thanks.\nLi Wei 01:02:05 Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('pipe',
     '00:00:03 | Dana Fox | Shall we start with the rollout?\n00:00:09 | Li Wei | Yes. We cut the batch time from nine hours to two.\n00:00:20 | Dana Fox | And before that, what was it like?\n00:01:05 | Li Wei | It was a nightmare: nobody slept.\n01:01:40 | Dana Fox | Thanks.\n01:02:05 | Li Wei | Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('spk-anon',
     'spk_0: Shall we start with the rollout?\nspk_1: Yes. We cut the batch time from nine hours to two.\nspk_0: And before that, what was it like?\nspk_1: It was a nightmare: nobody slept.\nspk_0: Thanks.\nspk_1: Sure.',
     (('spk_0', 'Shall we start with the rollout?'), ('spk_1', 'Yes. We cut the batch time from nine hours to two.'), ('spk_0', 'And before that, what was it like?'), ('spk_1', 'It was a nightmare: nobody slept.'), ('spk_0', 'Thanks.'), ('spk_1', 'Sure.'))),
    ('state',
     'MODERATOR:  Good afternoon, everyone.\n\nQUESTION:  Thanks.  What about the plant?\n\nMR. ROE:  We have no comment.\n\nQUESTION:  Really?\n\nMR. ROE:  Really.',
     (('MODERATOR', 'Good afternoon, everyone.'), ('QUESTION', 'Thanks.  What about the plant?'), ('MR. ROE', 'We have no comment.'), ('QUESTION', 'Really?'), ('MR. ROE', 'Really.'))),
    ('md-italic.md',
     '*Dana Fox:* Shall we start with the rollout?\n\n*Li Wei:* Yes. We cut the batch time from nine hours to two.\n\n*Dana Fox:* And before that, what was it like?\n\n*Li Wei:* It was a nightmare: nobody slept.\n\n*Dana Fox:* Thanks.\n\n*Li Wei:* Sure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('md-h3time.md',
     '### Dana Fox — 00:03\n\nShall we start with the rollout?\n\n### Li Wei — 00:09\n\nYes. We cut the batch time from nine hours to two.\n\n### Dana Fox — 00:20\n\nAnd before that, what was it like?\n\n### Li Wei — 01:05\n\nIt was a nightmare: nobody slept.\n\n### Dana Fox — 1:01:40\n\nThanks.\n\n### Li Wei — 1:02:05\n\nSure.',
     (('Dana Fox', 'Shall we start with the rollout?'), ('Li Wei', 'Yes. We cut the batch time from nine hours to two.'), ('Dana Fox', 'And before that, what was it like?'), ('Li Wei', 'It was a nightmare: nobody slept.'), ('Dana Fox', 'Thanks.'), ('Li Wei', 'Sure.'))),
    ('title-once',
     'Welcome to the show\n\nAn interview by Jo Roe\n\nJo Roe: Hi.\nMax Poe: Hi.\nJo Roe: So, tell me, what is the plan for this year?\nMax Poe: We build.\nThe Plan: build more.\nJo Roe: Thanks.',
     (('Jo Roe', 'Hi.'), ('Max Poe', 'Hi.'), ('Jo Roe', 'So, tell me, what is the plan for this year?'), ('Max Poe', 'We build.\nThe Plan: build more.'), ('Jo Roe', 'Thanks.'))),
    ('hansard',
     'The Prime Minister (Jo Roe)\n\nI thank the House. This is good.\n\nMr Speaker\n\nOrder.\n\nMax Poe (Leeds) (Lab)\n\nWill she answer?\n\nThe Prime Minister (Jo Roe)\n\nI will.\n\nMr Speaker\n\nThank you.\n\nMax Poe (Leeds) (Lab)\n\nWell then.',
     (('The Prime Minister (Jo Roe)', 'I thank the House. This is good.'), ('Mr Speaker', 'Order.'), ('Max Poe (Leeds) (Lab)', 'Will she answer?'), ('The Prime Minister (Jo Roe)', 'I will.'), ('Mr Speaker', 'Thank you.'), ('Max Poe (Leeds) (Lab)', 'Well then.'))),
    ('zh-space',
     '王敏 您好，先介绍一下。\n李工 我们一共十二个人。\n王敏 去年呢？\n李工 停了三十七次。\n王敏 好的。\n李工 谢谢。',
     (('王敏', '您好，先介绍一下。'), ('李工', '我们一共十二个人。'), ('王敏', '去年呢？'), ('李工', '停了三十七次。'), ('王敏', '好的。'), ('李工', '谢谢。'))),
    ('zh-box',
     '【王敏】您好，先介绍一下。\n【李工】我们一共十二个人。\n【王敏】去年呢？\n【李工】停了三十七次。\n【王敏】好的。\n【李工】谢谢。',
     (('王敏', '您好，先介绍一下。'), ('李工', '我们一共十二个人。'), ('王敏', '去年呢？'), ('李工', '停了三十七次。'), ('王敏', '好的。'), ('李工', '谢谢。'))),
    ('deposition',
     'Q.   Where were you on that day?\nA.   At home.\nQ.   Doing what?\nA.   Sleeping. I was tired.\nMR. ROE: Objection.\nTHE WITNESS: Fine.\nQ.   And then?\nA.   I got up.',
     (('Q', 'Where were you on that day?'), ('A', 'At home.'), ('Q', 'Doing what?'), ('A', 'Sleeping. I was tired.'), ('MR. ROE', 'Objection.'), ('THE WITNESS', 'Fine.'), ('Q', 'And then?'), ('A', 'I got up.'))),
    ('video-q',
     'Dana:\nShall we start?\n\nLi:\nYes we shall.\n\nDana:\nGreat.\n\nBoth:\n(laughs)\n\nLi:\nOk.',
     (('Dana', 'Shall we start?'), ('Li', 'Yes we shall.'), ('Dana', 'Great.'), ('Both', '(laughs)'), ('Li', 'Ok.'))),
    ('mixed-time',
     '[00:00:03] Dana Fox: Shall we start?\nLi Wei: Yes.\n[00:01:03] Dana Fox: Great.\nLi Wei: Ok, note: I agree.',
     (('Dana Fox', 'Shall we start?'), ('Li Wei', 'Yes.'), ('Dana Fox', 'Great.'), ('Li Wei', 'Ok, note: I agree.'))),
    ('granola',
     'Meeting Title: Sync\nDate: Mar 2\n\nTranscript:\n\nMe: Hi there.  \nThem: Hello.  \nMe: So what now?  \nThem: We go.  ',
     (('Me', 'Hi there.'), ('Them', 'Hello.'), ('Me', 'So what now?'), ('Them', 'We go.'))),
    ('read-ai',
     'Dana Fox\n10:05:12 AM\nHi there.\n\nLi Wei\n10:05:20 AM\nHello.\n\nDana Fox\n10:05:30 AM\nSo?\n\nLi Wei\n10:06:00 AM\nSo what.',
     (('Dana Fox', 'Hi there.'), ('Li Wei', 'Hello.'), ('Dana Fox', 'So?'), ('Li Wei', 'So what.'))),
    ('fireflies',
     'Sync - transcript\n\n00:00 - Dana Fox\nHi there.\n\n00:05 - Li Wei\nHello.\n\n00:09 - Dana Fox\nSo?',
     (('Dana Fox', 'Hi there.'), ('Li Wei', 'Hello.'), ('Dana Fox', 'So?'))),
)
# fmt: on


@pytest.mark.parametrize(("name", "text", "turns"), TRAPS, ids=[trap[0] for trap in TRAPS])
def test_reads_as_a_person_would(tmp_path, name, text, turns):
    path = tmp_path / ("call.md" if name.endswith(".md") else "call.txt")
    path.write_text(text, encoding="utf-8")
    (transcript,) = read_transcripts(path)
    assert tuple((turn.speaker, transcript.words_of(turn.index)) for turn in transcript.turns) == turns


def read(tmp_path, *lines):
    path = tmp_path / "call.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    (transcript,) = read_transcripts(path)
    return transcript


@pytest.mark.parametrize(
    "line",
    [
        "Duration: 10 min",
        "Date: 2025-03-01",
        "问题1：",
        "Break: ten minutes",
        "Meeting ended after 00:50:32",
        "12:30",
        "00:05:00",
    ],
)
def test_never_a_speaker(tmp_path, line):
    transcript = read(
        tmp_path, "Dana Fox: How was it?", "Li Wei: It was fine.", line, "Dana Fox: And now?", "Li Wei: Better."
    )
    assert [turn.speaker for turn in transcript.turns] == ["Dana Fox", "Li Wei", "Dana Fox", "Li Wei"]


def test_times_without_speakers_stay_with_nobody(tmp_path):
    transcript = read(
        tmp_path, "0:00", "so it began with a call", "0:07", "from the plant", "1:00:02", "and that was it"
    )
    assert [(turn.speaker, turn.start_s) for turn in transcript.turns] == [("", 0), ("", 7), ("", 3602)]
    assert transcript.participants == ()


def test_a_file_without_labels_is_read_as_paragraphs_of_nobody(tmp_path):
    words = "It began with a call from the plant and nobody knew what to do about the night shift."
    transcript = read(tmp_path, words, "", words, "", words)
    assert transcript.layout == "plain"
    assert [turn.speaker for turn in transcript.turns] == ["", "", ""]


@pytest.mark.parametrize("clock", ["10:02:0{} AM", "2025-01-02 10:02:0{}", "10:02:0{}"])
def test_the_clock_on_the_wall_is_no_time_of_the_recording(tmp_path, clock):
    lines = [x for at in range(1, 5) for x in (f"{'Dana Fox' if at % 2 else 'Li Wei'}  {clock.format(at)}", "Right.")]
    transcript = read(tmp_path, *lines)
    assert [(turn.speaker, turn.start_s) for turn in transcript.turns] == [("Dana Fox", None), ("Li Wei", None)] * 2


def test_a_mark_every_five_minutes_is_no_time_of_a_turn(tmp_path):
    turns = [f"{'Dana Fox' if at % 2 else 'Li Wei'}: Right, number {at}." for at in range(9)]
    transcript = read(tmp_path, "00:00:00", *turns[:4], "00:05:00", *turns[4:])
    assert [turn.start_s for turn in transcript.turns] == [None] * 9


def test_a_mark_above_every_turn_is_its_time(tmp_path):
    lines = [x for at in range(6) for x in (f"00:0{at}:00", f"{'Dana Fox' if at % 2 else 'Li Wei'}: Right.")]
    assert [turn.start_s for turn in read(tmp_path, *lines).turns] == [0, 60, 120, 180, 240, 300]


def test_time_marks_leave_the_words_but_not_what_stands_with_other_words(tmp_path):
    transcript = read(
        tmp_path,
        "Dana Fox: So [00:01:00] it went (00:02:00) on [inaudible 00:02:10].",
        "Li Wei: Yes.",
        "Dana Fox: Ok.",
        "Li Wei: No.",
    )
    assert transcript.words_of(0) == "So it went on [inaudible 00:02:10]."


def test_a_word_that_is_said_elsewhere_is_no_name(tmp_path):
    transcript = read(
        tmp_path,
        "Anna: We need a plan for the next steps.",
        "Ben: Why?",
        "Next Steps: we hire people.",
        "Anna: So?",
        "Ben: Fine.",
    )
    assert [turn.speaker for turn in transcript.turns] == ["Anna", "Ben", "Anna", "Ben"]


@pytest.mark.parametrize(("early", "late"), [("Q: {}", "A: {}"), ("Mr. Roe. {}", "Ms. Poe. {}")])
def test_hostile_lines_are_read_in_linear_time(tmp_path, early, late):
    tail = " ".join(["A. B: C – D [00:01"] * 4_000)
    transcript = read(tmp_path, *[x.format(tail) for x in (early, late) * 3])
    assert len(transcript.turns) == 6

/**
 * Every sentence of the planner that is not the engine's, in one place, ready to be translated.
 * Advice, dates' reasons and messages about what was entered come from the engine.
 */

import type { LogEntry, PromiseMade } from "../record.ts";
import type { Usual } from "../store/beside.ts";
import type { Safety } from "../store/keeper.ts";

export const t = {
  title: "Planner",
  nav: { today: "Today", add: "New", data: "Your data", label: "Planner" },

  engine: {
    loading: (percent: number) =>
      `Getting the planner ready: ${percent} %. You can already read and write.`,
    starting: "Starting the planner. You can already read and write.",
    error: (message: string) => `${message} Your notes are safe and can be read and changed.`,
    retry: "Start again",
    restarting: "The planner stopped and is being started again. What you typed is kept.",
    restarted: "The planner was started again. Nothing was lost.",
    working: "Working out the plan…",
    changed: "Noted. What follows from it appears as soon as the planner is ready.",
    asOf: (when: string) => `As of ${when}; being worked out anew.`,
    last: (when: string) => `The plan as of ${when}.`,
  },

  later: {
    loading: "Getting this page…",
    missing:
      "This page could not be loaded. Check the connection, then reload. What you typed is kept.",
  },

  safety: {
    idle: "",
    saving: "Saving…",
    saved: "Saved on this device",
    tab_only: "Kept in this tab only: the second copy is missing",
    not_saved: "Not saved: storage is full. Export now",
    broken: "Storage is not working: export what is here",
  } satisfies Record<Safety, string>,

  notices: {
    memory:
      "This browser keeps nothing for this site, so your notes last only until you close the page. Export them before you leave.",
    tab_only:
      "Your last change is kept, but its second copy could not be written, so a crash could take it. Please try again; if this stays, export a backup from “Your data”.",
    not_saved:
      "Your last change is not saved, because this browser's storage is full. Export a backup now. Then erase what is over and try again.",
    broken:
      "Nothing can be saved here just now. What you see is only in this page: export it before you close it, then try again.",
    restored: (count: number) =>
      count === 1
        ? "One record was restored from the second copy on this device."
        : `${count} records were restored from the second copy on this device.`,
    aside: (count: number) =>
      count === 1
        ? "Something stored here could not be read. It was set aside, not deleted."
        : `${count} stored texts could not be read. They were set aside, not deleted.`,
    outdated:
      "A newer version of the planner is open in another tab, so this one only shows what is stored. What you typed last is kept. Reload to go on here.",
    filling: (percent: number) =>
      `${percent} % of the room this browser gives is used. Export a backup and erase what is over.`,
    nearlyFull: (percent: number) =>
      `${percent} % of the room this browser gives is used. Short changes still fit; long notes do not. Export a backup, then erase what is over.`,
    clock: (now: string, saved: string) =>
      `This device's clock says ${now}, and something here was saved on ${saved}. Plans are counted from the clock: please check it.`,
    clockIsRight: "The clock is right",
    install: "Install as an app",
    installFromMenu:
      "Safari may erase what a page keeps after seven days without a visit; an installed app is spared. To install it: Share, then “Add to Home Screen”. The app starts empty: export a backup here and import it there.",
    understood: "All right",
    reload: "Reload",
    exportNow: "Export now",
    see: "See what was set aside",
    tryAgain: "Try again",
  },

  refused: {
    outdated:
      "Not saved yet: a newer version of the planner is open in another tab. What you typed is kept; reload this page to go on.",
    not_editable:
      "Not saved: this record is read-only until you decide about it, at the top of its page. What you typed is kept.",
    nearly_full:
      "Not saved: storage is nearly full, and this note is long. Shorten it, or export a backup and erase something.",
  },

  today: {
    heading: "Today",
    sections: {
      due: "To do now",
      waiting: "Waiting",
      later: "Later",
      closed: "Finished",
      archived: "Archived",
      sample: "A made-up example",
    },
    sampleHint: "To look at and to try things on. It is not counted, and it is nobody's.",
    sample: "Look at a made-up example",
    nothingTitle: "Nothing to do today",
    nothing: (next: string) => `The next thing comes ${next}. Until then, silence is ordinary.`,
    laterTodayTitle: "Nothing to do just now",
    laterTodayText: "The next thing comes later today.",
    nothingAtAll: "There is nothing left to do in what is noted here.",
    emptyTitle: "Just had an interview?",
    empty:
      "Note five things and see what to do next: when, to whom, in which words, and why. Everything stays on this device.",
    justHad: "I just had an interview",
    importBackup: "Used this before? Import a backup",
    ahead: "I have one coming up",
    open: "Open the plan",
    openOf: (company: string) => `Open the plan for ${company}`,
    until: (when: string) => `Nothing to do until ${when}`,
    laterToday: "Nothing to do just now; the next thing comes later today",
    then: (step: string) => `Then: ${step}`,
    done: "Done",
    notToday: "Not today",
    tell: "Tell the others of your offer",
    latest: (when: string) => `until ${when}`,
    search: "Search your applications",
    found: (count: number) =>
      count === 0 ? "None found." : count === 1 ? "One found." : `${count} found.`,
    showAll: (count: number) => `Show all ${count}`,
    needsYou: "Needs your decision",
    cannotPlan: "No plan yet: something in it needs correcting",
  },

  snooze: {
    heading: "Not today: when, then?",
    rule: (closes: string) => `The plan's own date stays: until ${closes}.`,
    tomorrow: "Tomorrow",
    inThree: "In 3 days",
    inAWeek: "In a week",
    other: "Another day",
    putOff: "Put it off until then",
    wrong: "Choose a day after today, such as 16 12 2026.",
    until: (when: string) => `put off until ${when}`,
    done: (when: string) => `Put off until ${when}.`,
  },

  call: {
    heading: "The call",
    starting: "Getting the questions ready…",
    say: "Say",
    soFar: "Answered so far",
    whole: "The whole script",
    noted: "Noted. What comes next:",
  },

  files: { making: "Making the file…" },

  reminders: {
    heading: "Reminders",
    lead: "No page can remind you once it is closed; your calendar can. The file holds the dates with an alarm for each, and none of your notes.",
    add: "Put the dates into my calendar",
    one: "Remind me of this",
    all: "Put all dates into my calendar",
    allLead: "One file with an alarm for each step of every application, without your notes.",
    update: "Bring my calendar up to date",
    moved: (count: number) =>
      count === 1
        ? "A date in your calendar has moved since."
        : `${count} dates in your calendar have moved since.`,
    added: "Open the file to put the dates into your calendar.",
    over: (count: number) =>
      count === 1
        ? "A reminder in your calendar is not needed any more."
        : `${count} reminders in your calendar are not needed any more.`,
    cancel: "Take them out of my calendar",
    byHand:
      "Some calendars do not take events out by a file. Then delete them there: their names begin as the steps here do.",
    cancelled: "Open the file to take them out of your calendar.",
  },

  timeline: {
    heading: "Timeline",
    label: (steps: number) =>
      `${steps === 1 ? "One step" : `${steps} steps`} on a line of days. The same follows as text.`,
    asText: "The same as text",
    best: "best day",
    anchor: "counted from",
    off: "does not count",
    skipped: "Days that were passed over in the counting:",
  },

  rounds: {
    heading: "Interviews",
    number: (number: number) => `Interview ${number}`,
    another: "Another interview",
    medium: "How was it held?",
    media: { in_person: "In person", video: "By video", phone: "By phone" },
    whoHint: "Somebody new? Add them under People first.",
    remove: "Remove this interview",
  },

  days: {
    weekend: "Their weekend",
    weekendHint: "Only where it differs from the country's. Tick none to use the country's.",
    off: "Days off there",
    another: "Another day off",
    add: "Add this day off",
    drop: "Remove",
    remove: (day: string) => `Remove ${day}`,
    wrong: "Type a day that exists, such as 12 11 2026.",
  },

  checklist: { heading: "Before and at the interview" },

  sample: {
    company: "Bluebird Books",
    role: "Events coordinator",
    sender: "Robin Lee",
    experience: "six years of running author evenings",
    manager: "Maya Olsen",
    managerTitle: "Head of events",
    colleague: "Tom Adeyemi",
    colleagueTitle: "Shop manager",
    stoodOut: "how the whole shop helps out on a reading night",
    topic: "the autumn reading series",
  },

  add: {
    had: {
      heading: "I just had an interview",
      lead: "Five questions. Everything else can come later.",
      switch: "It is still ahead of me",
      when: "When did it end?",
    },
    ahead: {
      heading: "I have an interview coming up",
      lead: "With a plan made before, you know what to find out, and the follow-up can start at once.",
      switch: "I already had it",
      when: "When will it end?",
    },
    company: "Company",
    role: "Role",
    who: "Who was there?",
    whoAhead: "Who will be there?",
    whoHint: "A name is enough. You can add more later.",
    addPerson: "Add another person",
    removePerson: (name: string) => (name ? `Remove ${name}` : "Remove this person"),
    promise: "What did they say about when you will hear?",
    region: "Country",
    regionHint: "For its public holidays. Leave it open to count Monday to Friday.",
    subdivision: "State or province",
    noRegion: "Not stated",
    submit: "Show my plan",
    checking: "Checking…",
    waitingForEngine:
      "This is kept. The plan appears as soon as the planner is ready; you can leave this page.",
  },

  person: {
    name: "Name",
    title: "Their role",
    more: "Role, e-mail and part",
    email: "E-mail",
    part: "Their part in this",
    met: "I talked with this person",
    parts: {
      hiring_manager: "Would be my manager",
      interviewer: "Interviewed me",
      recruiter: "Recruiter or agency",
      scheduler: "Arranged the interview",
      executive: "Senior executive",
      reception: "Reception",
      hr_mailbox: "General HR address",
    },
  },

  when: {
    today: "Today",
    yesterday: "Yesterday",
    tomorrow: "Tomorrow",
    now: "Now",
    day: "Day",
    month: "Month",
    year: "Year",
    time: "Time",
    timeHint: "for example 15:00",
    pick: "Choose from a calendar",
  },

  promise: {
    none: "Nothing, or I did not ask",
    by_date: "By a certain day",
    within: "Within a number of days, weeks or months",
    few_days: "In a few days",
    this_week: "This week",
    next_week: "Next week",
    end_of_month: "By the end of the month",
    after_holidays: "After the holidays",
    date: "By which day?",
    count: "How many?",
    unit: "Days, weeks or months",
    units: {
      day: "days",
      business_day: "working days",
      week: "weeks",
      month: "months",
    },
    begin: "First day of the holidays, if you know it",
    resume: "First day back, if they told you",
  } satisfies Record<PromiseMade["kind"] & string, string> & Record<string, unknown>,

  application: {
    now: "Now",
    at: (role: string, company: string) => `${role} at ${company}`,
    why: "Why this?",
    whyDate: "Why these dates?",
    plan: "The plan",
    steps: { upcoming: "Later", open: "Now", overdue: "Overdue", late: "Late", done: "Done" },
    opens: "From",
    due: "Best",
    closes: "Until",
    doneAt: "Done",
    countedFrom: (label: string, basis: "stated" | "assumed") =>
      `Counted from: ${label}${basis === "assumed" ? " (assumed)" : ""}`,
    assumes: "Laid out on the assumption that",
    sources: "Sources",
    write: "Write it",
    openDraft: "Open the draft",
    call: "Make the call",
    markDone: "I did it",
    debrief: "Write down what was said",
    to: "To",
    more: "Dates and reasons",
    whom: "Why this person, and how else?",
    ourReading: "Our reading:",
    good: "Good to know",
    happened: "What happened",
    nothingHappened: "Nothing noted yet.",
    log: "Note what happened",
    people: "People",
    noPeople: "Nobody noted yet.",
    notes: "Notes from the interview",
    notesEmpty: "Nothing written down yet.",
    details: "Settings for this one",
    change: "Change",
    add: "Add",
    edit: "Edit",
    wouldChange: "What would change this:",
    insteadOf: (question: string, answer: string, title: string) =>
      `“${question}” With the answer “${answer}”, it would be: ${title}.`,
    callInstead: "Call instead",
    archive: "Archive",
    unarchive: "Take it out of the archive",
    isArchived: "Archived: it is not shown under Today.",
    archivedDone: "Archived.",
    unarchivedDone: "Back among the others.",
    sampleText: "Nobody's application: look around, change what you like. It is not counted.",
    sampleRemove: "Remove the example",
    removed: "This record is not on this device.",
    fix: "This needs correcting before there can be a plan:",
    remove: "Delete this application",
    removedUndo: (name: string) => `${name} was deleted.`,
    undo: "Undo",
    badges: { choice: "Two versions", paused: "Paused", newer: "Read-only", deleted: "Deleted" },
  },

  choice: {
    heading: "This was changed in two places",
    lead: "Both versions are kept. Choose the one to go on with.",
    version: (number: number, when: string) => `Version ${number}, saved ${when}`,
    differs: "Different in:",
    keep: (number: number) => `Go on with version ${number}`,
    deletedHeading: "Deleted in one place, changed in another",
    restore: "Keep the changed version",
    remove: "Delete it",
    pausedHeading: "The latest version could not be read",
    paused:
      "It was set aside, byte for byte. What you see is the version before it. Saving is paused until you decide.",
    goOn: "Go on with this version",
    newerHeading: "Written by a newer planner",
    newer:
      "This page is older than the record, so it only shows it. Reload, or export it as it is.",
    export: "Export it as it is",
    nothing: "(nothing)",
    fields: {
      company: "Company",
      role: "Role",
      contacts: "People",
      interviews: "Interviews",
      log: "What happened",
      notes: "Notes for yourself",
      experience: "What you bring",
      sender: "Your name",
      region: "Country",
      time_zone: "Time zone",
      calendar: "Weekend and days off",
      cadence: "How soon to check in",
      seniority: "Level",
      interest: "Your interest",
      planner: "Drafts, days put off and the like",
    } as Readonly<Record<string, string>>,
  },

  log: {
    heading: "What happened?",
    editHeading: "Correct this entry",
    kind: "What happened?",
    kinds: {
      reply_received: "They answered",
      thank_you_sent: "I sent a thank-you",
      check_in_sent: "I checked in",
      called: "I called",
      holiday_card_sent: "I sent a holiday card",
      competing_offer: "I have another offer",
      competing_offer_note_sent: "I told them about another offer",
      rejected: "They turned me down",
      rejection_reply_sent: "I answered the rejection",
      stayed_in_touch: "I stayed in touch",
      closing_note_sent: "I asked for closure",
      offer_received: "They made me an offer",
      withdrew: "I withdrew",
      hired: "I got the job",
      closed: "I closed it for myself",
    } satisfies Record<LogEntry["kind"], string>,
    other: "Something else",
    when: "When?",
    to: "To whom?",
    from: "From whom?",
    channel: "How?",
    channels: {
      email: "E-mail",
      phone: "Phone",
      post: "Post",
      in_person: "In person",
      message: "Message",
    },
    unstated: "Not stated",
    promise: "What did they say about when?",
    permission: "I asked whether I may write again in a week",
    reached: "I reached somebody",
    decided: "They have decided",
    decideBy: "Decide by",
    save: "Note it",
    saveEdit: "Save",
    remove: "Remove this entry",
    cancel: "Cancel",
    noted: "Noted.",
    removed: "Entry removed.",
  },

  debrief: {
    heading: "Notes from the interview",
    lead: "Finish the sentences while it is fresh. Drafts are made of your own words. Leave out what does not fit.",
    growing: "Your next message, so far",
    private: "Only for you",
    privateHint: "Kept on this device; no draft uses it.",
    more: "Add another",
    with: "With whom?",
    anyone: "Nobody in particular",
    link: "Its address",
    personal: "We talked about personal matters in the interview",
    notes: "Anything else, for yourself",
    done: "Done",
    waiting: "The sentences appear as soon as the planner is ready.",
  },

  details: {
    heading: "Settings for this one",
    region: "Country",
    subdivision: "State or province",
    zone: "Time zone",
    cadence: "How soon to check in",
    cadences: { standard: "As soon as it is polite", patient: "As late as it is useful" },
    seniority: "Level",
    seniorities: { standard: "Standard", executive: "Senior executive" },
    interestRole: "Do you want the role?",
    interestCompany: "Do you like the company?",
    answers: { yes: "Yes", unsure: "Not sure yet", no: "No" },
    sender: "Your name, for the end of a message",
    company: "Company",
    role: "Role",
    ends: "When the interview ended",
    done: "Done",
  },

  people: {
    heading: "People",
    done: "Done",
    file: "Save as a contact",
    fileOf: (name: string) => `Save as a contact: ${name}`,
    filed: "Open the file to add them to your contacts.",
  },

  draft: {
    heading: (title: string) => title,
    lead: "A start made of your own notes. Read it slowly and make it yours.",
    to: "To",
    whose: "One message for each person",
    subject: "Subject",
    body: "Message",
    card: "Card",
    tone: "Tone",
    tones: { warm: "Warm", plain: "Plain", formal: "Formal" },
    another: "Another wording",
    fresh: "Start again from your notes",
    edited: "Your own words are kept.",
    missing: "What would make it yours",
    answer: "Write it down",
    findings: "Before you send it",
    underlined: "Underlined: see below the message.",
    showSpot: "Show in the text:",
    clean: "Nothing to object to.",
    checking: "Reading it through…",
    severity: { must: "Must change", should: "Better changed", consider: "Worth a thought" },
    fix: "Change it",
    copy: "Copy the text",
    copied: "Copied.",
    copyFailed: "The browser did not allow copying. Select the text and copy it yourself.",
    mail: "Open in e-mail",
    tooLong: "Too long for the e-mail button: copy the text.",
    share: "Share",
    shareFailed: "Sharing did not work here. Copy the text instead.",
    file: "Save as an e-mail file",
    filed: "Open the file in your e-mail program. If there is none, copy the text instead.",
    mailed: "If no e-mail program opened, copy the text instead.",
    print: "Print the card",
    afterwards:
      "Nothing is sent from here. Once you have sent it, note it: the plan goes on from there.",
    sent: "I sent it",
    writing: "Making a draft from your notes…",
    used: "Made from",
    back: "Back to the plan",
    gone: "This step is not in the plan any more.",
    replaced: "The draft was replaced.",
    keptWords: "Your words as you left them. They can be changed and copied.",
  },

  data: {
    heading: "Your data",
    where: "Where it is",
    whereText:
      "Everything you type stays in this browser on this device. There is no account and no server. Nobody else can see it, and nobody else can bring it back.",
    count: (records: number, percent: string) =>
      `${records === 1 ? "One application" : `${records} applications`}, ${percent} of the room this browser gives.`,
    persistence: {
      granted: "The browser has promised not to clear it on its own.",
      refused:
        "The browser may clear it when space runs short, or after some weeks without a visit: keep a backup, or install this page as an app.",
      unknown: "This browser does not say whether it may clear it: keep a backup.",
    },
    ask: "Ask the browser to keep it",
    backup: "Backup",
    never: "You have no backup yet.",
    age: (when: string) => `Last backup: ${when}.`,
    backupHolds:
      "A backup holds your applications, what you typed, and your usual settings. Deleted applications are not in it.",
    export: "Export a backup",
    exported:
      "Keep the file somewhere else than on this device. If none was saved, copy it instead.",
    copyInstead: "Copy it",
    import: "Import a backup",
    importHint: "You see what would happen before anything is changed.",
    preview: "What this file would bring",
    new: (count: number) => `${count} new`,
    same: (count: number) => `${count} already here`,
    conflict: (count: number) => `${count} different from what is here`,
    conflictHint: "They are added as a second version; you choose later. Nothing here is replaced.",
    includeConflicts: "Bring the different ones too",
    beside: {
      settings: (names: string) => `Your usual settings: ${names}`,
      kept: (names: string) => `Set differently here, and left as they are: ${names}`,
      unfinished: "An application you had begun to enter; it waits under “New”",
      hasOther:
        "An application you had begun to enter. It is left out: another one is begun under “New”",
      names: {
        sender: "your name",
        region: "country",
        time_zone: "time zone",
        calendar: "weekend and days off",
        cadence: "how soon to check in",
        date_language: "language of dates",
      } satisfies Record<Usual, string>,
    },
    asideToo: (count: number) => `${count} set aside texts`,
    dropped: (places: string) => `Left out, because no record has a use for it: ${places}`,
    unseen: (places: string) =>
      `Kept, and marked where it is shown: characters that cannot be seen, in ${places}`,
    take: "Import",
    cancel: "Cancel",
    imported: "Imported.",
    nothingNew: "Everything in this file is already here.",
    aside: "Set aside",
    asideText: "These texts could not be read. They are kept exactly as they were found.",
    download: "Download",
    deleted: "Deleted",
    deletedText: "Until you erase them they can be restored.",
    restore: "Restore",
    erase: "Erase for good",
    erased: "Erased.",
    eraseAll: "Erase everything",
    eraseAllText: "Removes every application from this device, second copy included.",
    eraseAllSure: "Yes, erase everything on this device",
    failed: "This could not be done. Nothing was changed.",
    framed:
      "Another page shows this one in a frame. There nothing is imported, restored or deleted, and what you enter is kept apart from your own planner.",
    faults: {
      too_large: (megabytes: string) =>
        `This file has ${megabytes} MB. A backup has at most 5 MB. Nothing was changed.`,
      too_deep: (depth: number) =>
        `This file is nested ${depth} levels deep; a backup has at most 32. Nothing was changed.`,
      not_json: "This file is not JSON, as a backup is. Nothing was changed.",
      not_a_backup: "This is no backup of this planner. Nothing was changed.",
      inexact_number: (where: string) =>
        `The number at ${where} cannot be kept exactly. Nothing was changed.`,
      newer: (schema: number) =>
        `This file was written by a newer planner (schema ${schema}). Reload this page first. Nothing was changed.`,
      bad_record: (where: string) => `${where} is not as in a backup. Nothing was changed.`,
    },
  },

  usual: {
    heading: "Your usual settings",
    dates: "Language of dates",
    datesHint: "Of the days and times in the plan. Messages are in English.",
    device: "As on this device",
    lead: "A new application starts with these:",
    zoneHint: "Where the company is, if that is usually another place than yours.",
    zoneOfDevice: (zone: string) => `This device's: ${zone}`,
    others: "Each application keeps its own settings; you can change them on its page.",
  },

  problems: {
    heading: "Please look at this",
    /** What was left out, by the last part of the field's path. */
    blank: {
      company: "Write the company's name.",
      role: "Write what the role is called.",
      name: "Write their name.",
      ends: "Write the day and the time it ended.",
      at: "Write the day and the time.",
      date: "Write the day.",
      time: "Write the time too, such as 15:00.",
    },
    /** The engine's own words about one field, without its path: they stand beside the field. */
    beside: (expected: string, found: string) => `Expected ${expected}; found ${found}.`,
    inDocument: (message: string) => message,
  },
};

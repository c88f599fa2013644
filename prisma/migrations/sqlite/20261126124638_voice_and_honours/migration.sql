-- DropIndex
DROP INDEX "Entry_villageId_countsIn_householdId_idx";

-- DropIndex
DROP INDEX "Redemption_villageId_windowId_idx";

-- AlterTable
ALTER TABLE "Activity" ADD COLUMN "headcount" INTEGER;

-- AlterTable
ALTER TABLE "StockMove" ADD COLUMN "supplier" TEXT;

-- CreateTable
CREATE TABLE "Honour" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "whose" TEXT NOT NULL DEFAULT 'HOUSEHOLD',
    "position" INTEGER NOT NULL,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "HonourRule" (
    "villageId" TEXT NOT NULL,
    "honourId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    PRIMARY KEY ("villageId", "honourId", "ruleId"),
    CONSTRAINT "HonourRule_villageId_honourId_fkey" FOREIGN KEY ("villageId", "honourId") REFERENCES "Honour" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HonourRule_villageId_ruleId_fkey" FOREIGN KEY ("villageId", "ruleId") REFERENCES "Rule" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HonourDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "honourId" TEXT NOT NULL,
    "honourName" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "decidedOn" TEXT NOT NULL,
    "present" TEXT NOT NULL,
    "passedOver" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "withdrawnById" TEXT,
    "withdrawnAt" DATETIME,
    "withdrawReason" TEXT,
    CONSTRAINT "HonourDecision_villageId_honourId_fkey" FOREIGN KEY ("villageId", "honourId") REFERENCES "Honour" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Award" (
    "villageId" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "householdId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "headName" TEXT NOT NULL,
    "groupName" TEXT NOT NULL,
    "memberId" TEXT,
    "memberName" TEXT,
    "points" INTEGER NOT NULL,

    PRIMARY KEY ("villageId", "decisionId", "position"),
    CONSTRAINT "Award_villageId_decisionId_fkey" FOREIGN KEY ("villageId", "decisionId") REFERENCES "HonourDecision" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Award_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Wish" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "goodName" TEXT,
    "goodId" TEXT,
    "householdId" TEXT,
    "origin" TEXT NOT NULL,
    "openingId" TEXT,
    "mayShow" BOOLEAN NOT NULL,
    "saidOn" TEXT NOT NULL,
    "recordedById" TEXT,
    "recordedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'RECEIVED',
    "takenUpBy" TEXT,
    "endedOn" TEXT,
    "answer" TEXT,
    "hiddenReason" TEXT,
    CONSTRAINT "Wish_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Wish_villageId_goodId_fkey" FOREIGN KEY ("villageId", "goodId") REFERENCES "Good" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Wish_villageId_openingId_fkey" FOREIGN KEY ("villageId", "openingId") REFERENCES "BoxOpening" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WishStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "wishId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "who" TEXT,
    "note" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "WishStep_villageId_wishId_fkey" FOREIGN KEY ("villageId", "wishId") REFERENCES "Wish" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BoxOpening" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "openedOn" TEXT NOT NULL,
    "present" TEXT NOT NULL,
    "empty" BOOLEAN NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "showsFrom" TEXT NOT NULL,
    "showsUntil" TEXT NOT NULL,
    "postedById" TEXT NOT NULL,
    "postedAt" DATETIME NOT NULL,
    "takenDownById" TEXT,
    "takenDownAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "Honour_villageId_id_key" ON "Honour"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Honour_villageId_name_key" ON "Honour"("villageId", "name");

-- CreateIndex
CREATE INDEX "HonourDecision_villageId_year_idx" ON "HonourDecision"("villageId", "year");

-- CreateIndex
CREATE INDEX "HonourDecision_villageId_honourId_idx" ON "HonourDecision"("villageId", "honourId");

-- CreateIndex
CREATE UNIQUE INDEX "HonourDecision_villageId_id_key" ON "HonourDecision"("villageId", "id");

-- CreateIndex
CREATE INDEX "Award_villageId_householdId_idx" ON "Award"("villageId", "householdId");

-- CreateIndex
CREATE INDEX "Wish_villageId_householdId_idx" ON "Wish"("villageId", "householdId");

-- CreateIndex
CREATE INDEX "Wish_villageId_state_saidOn_idx" ON "Wish"("villageId", "state", "saidOn");

-- CreateIndex
CREATE INDEX "Wish_villageId_openingId_idx" ON "Wish"("villageId", "openingId");

-- CreateIndex
CREATE INDEX "Wish_villageId_goodId_idx" ON "Wish"("villageId", "goodId");

-- CreateIndex
CREATE UNIQUE INDEX "Wish_villageId_id_key" ON "Wish"("villageId", "id");

-- CreateIndex
CREATE INDEX "WishStep_villageId_wishId_idx" ON "WishStep"("villageId", "wishId");

-- CreateIndex
CREATE UNIQUE INDEX "WishStep_villageId_id_key" ON "WishStep"("villageId", "id");

-- CreateIndex
CREATE INDEX "BoxOpening_villageId_openedOn_idx" ON "BoxOpening"("villageId", "openedOn");

-- CreateIndex
CREATE UNIQUE INDEX "BoxOpening_villageId_id_key" ON "BoxOpening"("villageId", "id");

-- CreateIndex
CREATE INDEX "Announcement_villageId_showsUntil_idx" ON "Announcement"("villageId", "showsUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Announcement_villageId_id_key" ON "Announcement"("villageId", "id");

-- CreateIndex
CREATE INDEX "Entry_villageId_householdId_countsIn_idx" ON "Entry"("villageId", "householdId", "countsIn");

-- CreateIndex
CREATE INDEX "Redemption_villageId_windowId_householdId_idx" ON "Redemption"("villageId", "windowId", "householdId");

-- CreateIndex
CREATE INDEX "Redemption_villageId_windowId_collectorName_householdId_idx" ON "Redemption"("villageId", "windowId", "collectorName", "householdId");

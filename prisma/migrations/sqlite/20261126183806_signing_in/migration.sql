-- AlterTable
ALTER TABLE "Trace" ADD COLUMN "subjectId" TEXT;

-- CreateTable
CREATE TABLE "KnownPlace" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "lastSignIn" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "EndedSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "until" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "EndedSession_ownerId_idx" ON "EndedSession"("ownerId");

-- CreateIndex
CREATE INDEX "EndedSession_until_idx" ON "EndedSession"("until");
